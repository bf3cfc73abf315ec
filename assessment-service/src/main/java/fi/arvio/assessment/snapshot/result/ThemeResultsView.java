package fi.arvio.assessment.snapshot.result;

import fi.arvio.assessment.snapshot.SnapshotView;
import fi.arvio.assessment.text.Text;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was answered about goals, pooled by programme and theme, from a round's newest snapshot. */
@Serdeable
@Schema(
        name = "ThemeResults",
        description = "The items about goals, pooled over the goals of a programme and of each theme: a figure counts"
                + " answers, and who answered about two goals counts twice.")
public record ThemeResultsView(
        @Nullable SnapshotView snapshot,
        @Schema(example = "5") int minimumCellSize,
        List<PooledResult> subjects) {

    /** What is told of one programme or theme. */
    @Serdeable
    @Schema(name = "PooledResult")
    public record PooledResult(
            Level level,
            @Schema(example = "KOTO-1") String code,
            @Schema(example = "KOTO") String programme,
            Text title,

            @Schema(
                    description = "How many answers there could be: roster members times goals of their field.",
                    example = "52")
            int eligible,

            List<ItemResultView> items) {

        PooledResult with(List<ItemResultView> some) {
            return new PooledResult(level, code, programme, title, eligible, some);
        }
    }

    /** What the answers are pooled over. */
    public enum Level {
        PROGRAMME,
        THEME
    }
}
