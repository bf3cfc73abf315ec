package fi.arvio.assessment.delphi;

import fi.arvio.assessment.text.Text;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a second round asks again, as people see it. */
@Serdeable
@Schema(name = "FeedbackList")
record FeedbackView(List<Asked> feedback) {

    /** One question with what stands beside it. */
    @Serdeable
    @Schema(
            name = "Feedback",
            description = "A question asked again, with the published figure and an argument each way.")
    record Asked(
            @Schema(example = "G1") String item,

            @Schema(description = "Null for the city.", example = "KOTO-1-1") @Nullable
            String subject,

            @Schema(example = "DIVIDED") Feedback.Reason reason,

            @Schema(example = "Tavoite jatkuu uudessa ohjelmassa.") @Nullable
            String because,

            Text higher,
            Text lower,

            @Schema(description = "Valid answers.", example = "12")
            int answers,

            @Schema(description = "True below ten answers.") boolean indicative,
            List<PointView> points) {
        static Asked of(Feedback one) {
            return new Asked(
                    one.item(),
                    one.subject().isEmpty() ? null : one.subject(),
                    one.reason(),
                    one.because(),
                    one.higher(),
                    one.lower(),
                    one.answers(),
                    one.indicative(),
                    one.points().stream()
                            .map(point -> new PointView(point.value(), point.count(), point.percent()))
                            .toList());
        }
    }

    /** How many answered with a point of the scale. */
    @Serdeable
    @Schema(name = "FeedbackPoint")
    record PointView(
            @Schema(example = "4") int value,
            @Schema(example = "3") int count,

            @Schema(description = "Null below 20 answers.") @Nullable
            Integer percent) {}

    static FeedbackView of(List<Feedback> feedback) {
        return new FeedbackView(feedback.stream().map(Asked::of).toList());
    }
}
