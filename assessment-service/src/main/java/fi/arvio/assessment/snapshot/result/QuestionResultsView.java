package fi.arvio.assessment.snapshot.result;

import fi.arvio.assessment.snapshot.SnapshotView;
import fi.arvio.assessment.text.Text;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The figures that answer each evaluation question, from a round's newest snapshot. */
@Serdeable
@Schema(
        name = "QuestionResults",
        description = "Every evaluation question with the items asked for its sake; items about goals are pooled by"
                + " programme and by theme.")
public record QuestionResultsView(
        @Nullable SnapshotView snapshot,
        @Schema(example = "5") int minimumCellSize,
        List<QuestionResult> evaluationQuestions) {

    /** What is told of one evaluation question. */
    @Serdeable
    @Schema(name = "QuestionResult")
    record QuestionResult(
            @Schema(example = "EQ1b") String code,
            Text text,

            @Schema(description = "Items about the city or a programme.")
            List<ItemResultView> core,

            @Schema(description = "Items about goals; only subjects with such items.")
            List<ThemeResultsView.PooledResult> goals) {}
}
