package fi.arvio.assessment.coding;

import fi.arvio.assessment.comment.CommentPool;
import fi.arvio.assessment.comment.CommentSubjectView;
import fi.arvio.assessment.text.Text;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How many of those who wrote mention what. */
@Serdeable
@Schema(
        name = "CodeCounts",
        description = "Of pools whose texts are all settled; the others are left out until they are.")
record CodeCountsView(@Schema(example = "5") int minimumCellSize, List<PoolCountsView> pools) {

    /** The codes of a pool. */
    @Serdeable
    @Schema(name = "PoolCodeCounts")
    record PoolCountsView(
            @Schema(example = "[\"G3\"]") List<String> items,
            CommentSubjectView subject,
            @Schema(example = "12") int writers,
            List<CountView> codes) {}

    /** How many mention a code. */
    @Serdeable
    @Schema(name = "CodeCount")
    record CountView(
            @Schema(example = "resurssit") String code,
            Text name,

            @Schema(description = "Null where it is not told.", example = "7") @Nullable
            Integer writers,

            @Schema(
                    description =
                            "FEWER_THAN_MINIMUM if some mention it, and fewer than the minimum of figures; PROTECTED"
                                    + " if all do.",
                    example = "FEWER_THAN_MINIMUM")
            @Nullable
            String withheld) {

        static CountView of(Code code, Progress.Count count) {
            return switch (count) {
                case Progress.Count.Told(int writers) -> new CountView(code.slug(), code.name(), writers, null);
                case Progress.Count.FewerThanMinimum few ->
                    new CountView(code.slug(), code.name(), null, "FEWER_THAN_MINIMUM");
                case Progress.Count.Protected all -> new CountView(code.slug(), code.name(), null, "PROTECTED");
            };
        }
    }

    static CodeCountsView of(Progress progress, int minimum) {
        return new CodeCountsView(
                minimum,
                progress.pools().stream()
                        .filter(progress::isTold)
                        .map(pool -> pool(progress, pool, minimum))
                        .toList());
    }

    private static PoolCountsView pool(Progress progress, CommentPool pool, int minimum) {
        return new PoolCountsView(
                pool.items(),
                CommentSubjectView.of(pool),
                pool.writers(),
                progress.codebook().codes().stream()
                        .map(code -> CountView.of(code, progress.count(pool, code.slug(), minimum)))
                        .toList());
    }
}
