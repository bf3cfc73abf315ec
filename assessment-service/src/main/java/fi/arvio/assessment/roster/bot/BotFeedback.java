package fi.arvio.assessment.roster.bot;

import fi.arvio.assessment.delphi.Feedback;
import fi.arvio.assessment.text.Text;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A question asked again, with what stands beside a person's own earlier answer. */
@Serdeable
record BotFeedback(
        @Schema(example = "G1") String item,

        @Schema(description = "Null for the city.", example = "KOTO-1-1") @Nullable
        String subject,

        @Schema(description = "Valid answers of the group.", example = "12")
        int answers,

        @Schema(description = "True below ten answers.") boolean indicative,
        List<FeedbackPoint> points,

        @Schema(description = "An argument for an answer higher on the scale.")
        Text higher,

        @Schema(description = "An argument for a lower one.")
        Text lower) {

    /** How many answered with a point of the scale. */
    @Serdeable
    @Schema(name = "BotFeedbackPoint")
    record FeedbackPoint(
            @Schema(example = "4") int value,
            @Schema(example = "3") int count,

            @Schema(description = "Null below 20 answers; where it is there, it is what people are shown.") @Nullable
            Integer percent) {}

    /** What a second round asks again of which round; of another round, of none and nothing. */
    record Again(Optional<UUID> earlier, List<Feedback> feedback) {
        @Nullable
        UUID round() {
            return feedback.isEmpty() ? null : earlier.orElse(null);
        }
    }

    static BotFeedback of(Feedback one) {
        return new BotFeedback(
                one.item(),
                one.subject().isEmpty() ? null : one.subject(),
                one.answers(),
                one.indicative(),
                one.points().stream()
                        .map(point -> new FeedbackPoint(point.value(), point.count(), point.percent()))
                        .toList(),
                one.higher(),
                one.lower());
    }
}
