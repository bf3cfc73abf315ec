package fi.arvio.assessment.snapshot.result;

import fi.arvio.assessment.snapshot.SnapshotView;
import fi.arvio.assessment.text.Text;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What matters, beside how well it succeeds, and how far people agree on an order. */
@Serdeable
@Schema(
        name = "Priorities",
        description =
                "Importance beside performance for every goal, theme and programme, and the agreement of rankings.")
public record PrioritiesView(
        @Nullable SnapshotView snapshot,
        @Schema(example = "5") int minimumCellSize,
        List<SubjectPriority> subjects,
        List<RankedItem> rankings) {

    /** One subject of one item that asks for both. */
    @Serdeable
    @Schema(name = "SubjectPriority")
    record SubjectPriority(
            @Schema(example = "P1") String item,

            @Schema(description = "PROGRAMME, THEME or GOAL.", example = "GOAL")
            String level,

            @Schema(example = "KOTO-1-1") String subject,
            @Nullable Text title,
            @Nullable Side importance,
            @Nullable Side performance,

            @Schema(
                    description = "Importance minus performance; null unless both are shown. Above zero where something"
                            + " matters more than it succeeds.")
            @Nullable
            Difference gap,

            ItemResultView.@Nullable Suppressed suppressed) {}

    /** What was said of one of the two. */
    @Serdeable
    @Schema(name = "PrioritySide")
    record Side(
            @Schema(example = "12") int n,
            @Schema(example = "5") @Nullable Integer median,
            @Schema(example = "5") @Nullable Integer medianUpper,
            @Schema(example = "9") @Nullable Integer topTwo,
            @Schema(example = "1") @Nullable Integer bottomTwo,
            @Schema(description = "True below ten answers.") boolean indicative) {}

    /** How far the two are apart. */
    @Serdeable
    @Schema(name = "PriorityGap")
    record Difference(
            @Schema(description = "Steps that the medians are at least apart.", example = "1")
            int fewestSteps,

            @Schema(description = "The same at most.", example = "2")
            int mostSteps,

            @Schema(description = "Difference of the shares at the two highest points, from 20 answers on.") @Nullable
            Double topTwo) {}

    /** A ranking of the whole round. */
    @Serdeable
    @Schema(name = "RankedItem")
    record RankedItem(
            @Schema(example = "R1") String item,
            Text stem,

            @Schema(description = "The subject; CITY for items about no programme.", example = "CITY")
            String subject,

            @Schema(description = "Rankings that count; null if suppressed.", example = "12") @Nullable
            Integer n,

            @Schema(
                    description =
                            "Kendall's W from eight rankings on: 1 where all agree, 0 where orders cancel out. What"
                                    + " somebody left out ties for the last place.",
                    example = "0.42")
            @Nullable
            Double concordance,

            ItemResultView.@Nullable Suppressed suppressed) {}
}
