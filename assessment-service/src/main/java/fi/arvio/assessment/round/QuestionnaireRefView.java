package fi.arvio.assessment.round;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

/** Which questionnaire version a round asks. */
@Serdeable
public record QuestionnaireRefView(
        @Schema(example = "ARVIO") String code,
        @Schema(example = "1") int version) {
    public static QuestionnaireRefView of(Round round) {
        return new QuestionnaireRefView(
                round.questionnaire().code(), round.questionnaire().version());
    }
}
