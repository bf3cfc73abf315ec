package fi.arvio.assessment.delphi;

import fi.arvio.assessment.snapshot.result.ScaleFigure;
import fi.arvio.assessment.text.Text;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a second round could ask again. */
@Serdeable
@Schema(name = "FeedbackCandidates", description = "Every published figure of a scale, the divided ones marked.")
record CandidatesView(List<CandidateView> candidates) {

    /** One published figure. */
    @Serdeable
    @Schema(name = "FeedbackCandidate")
    record CandidateView(
            @Schema(example = "G1") String item,
            Text stem,

            @Schema(description = "Null for the city.", example = "KOTO-1-1") @Nullable
            String subject,

            @Nullable Text title,

            @Schema(description = "Whether so many answers stand at either end as the rule for flags wants.")
            boolean divided,

            @Schema(description = "Valid answers.", example = "12")
            int answers,

            @Schema(description = "True below ten answers.") boolean indicative,

            @Schema(description = "Van der Eijk's A, from eight answers on.", example = "-0.2") @Nullable
            Double agreement,

            @Schema(description = "Steps of the scale between the quartiles, from eight answers on.", example = "3")
            @Nullable
            Integer iqr,

            List<FeedbackView.PointView> points) {
        static CandidateView of(Reconsidering.Candidate candidate) {
            ScaleFigure figure = candidate.figure();
            return new CandidateView(
                    figure.item(),
                    figure.stem(),
                    figure.subject().isEmpty() ? null : figure.subject(),
                    figure.title(),
                    candidate.divided(),
                    figure.answers(),
                    figure.indicative(),
                    figure.agreement(),
                    figure.iqr(),
                    figure.points().stream()
                            .map(point -> new FeedbackView.PointView(point.value(), point.count(), point.percent()))
                            .toList());
        }
    }

    static CandidatesView of(List<Reconsidering.Candidate> candidates) {
        return new CandidatesView(candidates.stream().map(CandidateView::of).toList());
    }
}
