package fi.arvio.assessment.snapshot.result;

import fi.arvio.assessment.snapshot.SnapshotView;
import fi.arvio.assessment.text.Text;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Figures of every goal of a round, from its newest snapshot. */
@Serdeable
@Schema(
        name = "GoalResults",
        description = "Every goal of the round, always. Figures come from the newest snapshot and from nowhere else.")
public record GoalResultsView(
        @Nullable SnapshotView snapshot,
        @Schema(example = "5") int minimumCellSize,
        List<GoalResult> goals) {

    /** What is told of one goal. */
    @Serdeable
    @Schema(name = "GoalResult")
    public record GoalResult(
            @Schema(example = "KOTO-1-1") String goal,
            @Schema(example = "KOTO") String programme,
            @Schema(example = "KOTO-1") @Nullable String theme,
            Text title,

            @Schema(description = "Roster members with the goal in their field.", example = "18")
            int eligible,

            List<ItemResultView> items) {}
}
