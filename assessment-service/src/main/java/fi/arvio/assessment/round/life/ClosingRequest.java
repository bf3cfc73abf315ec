package fi.arvio.assessment.round.life;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Why a round is closed without waiting for the bot any longer. */
@Serdeable
record ClosingRequest(
        @NotNull
        @Size(max = 500)
        @Pattern(regexp = "[^\\x00\\p{Cs}]*[^\\x00\\p{Cs}\\s][^\\x00\\p{Cs}]*", message = "must say why")
        @Schema(example = "Botti ei ole tavoittanut palvelua kahteen päivään.")
        String reason) {}
