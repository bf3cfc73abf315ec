package fi.arvio.assessment.snapshot.gapboard;

import fi.arvio.assessment.catalogue.OfficialStatus;
import fi.arvio.assessment.gap.Gap;
import fi.arvio.assessment.gap.GapClass;
import fi.arvio.assessment.gap.NotComparable;
import fi.arvio.assessment.snapshot.SnapshotView;
import fi.arvio.assessment.snapshot.result.FigureView;
import fi.arvio.assessment.snapshot.result.ItemResultView;
import fi.arvio.assessment.text.Text;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a snapshot publishes for the gap board: the experts' view of every goal, and its gap class. */
@Serdeable
record GapDocument(@Nullable SnapshotView snapshot, int minimumCellSize, List<GoalGap> goals) {

    /** Both of one goal. */
    @Serdeable
    record GoalGap(String goal, ExpertsView experts, GapView gap) {}

    /** How experts see a goal's progress, or why that cannot be told and what stands in for it. */
    @Serdeable
    @Schema(name = "ExpertsOnGoal", description = "From the published figure of goal progress and nothing else.")
    record ExpertsView(
            @Schema(description = "When the snapshot was taken; null before the first.") @Nullable
            Instant asOf,

            @Schema(example = "G1") String item,

            @Schema(description = "Roster members with the goal in their field.", example = "18")
            int eligible,

            @Schema(description = "n, median and don't-knows are in here.") @Nullable
            FigureView figure,

            @Nullable SpreadView spread,
            ItemResultView.@Nullable Suppressed suppressed,
            ItemResultView.@Nullable Instead instead) {}

    /** Answers at the two lowest points, at the middle and at the two highest. */
    @Serdeable
    @Schema(name = "ProgressSpread")
    record SpreadView(
            @Schema(example = "2") int bottomTwo,
            @Schema(example = "1") int middle,
            @Schema(example = "4") int topTwo) {

        static @Nullable SpreadView of(@Nullable FigureView figure) {
            Integer bottom = figure == null ? null : figure.bottomTwo();
            Integer top = figure == null ? null : figure.topTwo();
            return figure == null || bottom == null || top == null
                    ? null
                    : new SpreadView(bottom, figure.n() - bottom - top, top);
        }
    }

    /** A gap class with the numbers it rests on, or NOT_COMPARABLE and why. */
    @Serdeable
    @Schema(
            name = "GapToOfficial",
            description = "Only from experts' answers to the traffic-light item, against a status that is known and"
                    + " dated; never from progress, from actions or from a text.")
    record GapView(
            @Schema(
                    description = "SAME, EXPERTS_MORE_FAVOURABLE, EXPERTS_LESS_FAVOURABLE, MIXED or NOT_COMPARABLE.",
                    example = "EXPERTS_LESS_FAVOURABLE")
            String gapClass,

            @Nullable NotComparable reason,
            Text text,

            @Schema(description = "When the snapshot was taken; null before the first.") @Nullable
            Instant asOf,

            @Nullable ComparedView compared) {

        static GapView not(NotComparable reason, @Nullable Instant asOf) {
            return new GapView("NOT_COMPARABLE", reason, GapTexts.of(reason), asOf, null);
        }

        static GapView of(ComparedView compared, GapClass gapClass, @Nullable Instant asOf) {
            return new GapView(gapClass.name(), null, GapTexts.of(gapClass), asOf, compared);
        }
    }

    /** The status compared with, and how many answers say the same, something more favourable or something less. */
    @Serdeable
    @Schema(name = "ComparedStatus")
    record ComparedView(
            OfficialStatus status,
            LocalDate asOf,
            @Schema(example = "G8") String item,
            @Schema(example = "7") int n,
            @Schema(example = "2") int same,
            @Schema(example = "0") int moreFavourable,
            @Schema(example = "5") int lessFavourable,

            @Schema(description = "The release in which the answers became public.", example = "1")
            int release) {

        static ComparedView of(Gap gap, LocalDate asOf, String item, int release) {
            return new ComparedView(
                    gap.official(),
                    asOf,
                    item,
                    gap.n(),
                    gap.same(),
                    gap.moreFavourable(),
                    gap.lessFavourable(),
                    release);
        }
    }
}
