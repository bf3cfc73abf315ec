package fi.arvio.assessment.round.draft;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** The questionnaire version that a round is to ask from now on. */
@Serdeable
record QuestionnaireWish(
        @NotNull
        @Pattern(regexp = "[A-Za-z0-9_-]{1,40}", message = "must be the code of a questionnaire")
        @Schema(example = "ARVIO")
        String code,

        @NotNull @Schema(example = "1") Integer version) {}
