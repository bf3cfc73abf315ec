package fi.arvio.assessment.snapshot.gapboard;

import fi.arvio.assessment.catalogue.OfficialStatus;
import fi.arvio.assessment.catalogue.finding.Finding;
import fi.arvio.assessment.gap.RollUp;
import fi.arvio.assessment.snapshot.SnapshotView;
import fi.arvio.assessment.text.Text;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every goal of a round with three facts side by side, none of which is derived from another. */
@Serdeable
@Schema(
        name = "GapBoard",
        description = "Three facts of each goal: what is official, as it stands now; what experts say, as of the newest"
                + " snapshot; and the gap class, as of the same snapshot. Each says of when it is.")
public record GapBoardView(
        @Nullable SnapshotView snapshot,
        @Schema(example = "5") int minimumCellSize,
        List<ProgrammeGaps> programmes) {

    /** One programme; findings about its source are listed apart and change none of the three facts. */
    @Serdeable
    @Schema(name = "ProgrammeGaps")
    record ProgrammeGaps(
            @Schema(example = "TYO") String code,
            Text title,

            @Schema(description = "Languages whose wordings are translations nobody has confirmed.")
            List<String> unofficialLanguages,

            List<ThemeGaps> themes,

            @Schema(description = "Goals that stand straight under the programme.")
            List<GoalGaps> goals,

            RollUpView actions,

            @Schema(description = "Indicators that can no longer be followed.")
            List<Finding> deadIndicators) {}

    /** One theme. */
    @Serdeable
    @Schema(name = "ThemeGaps")
    record ThemeGaps(@Schema(example = "KOTO-1") String code, Text title, List<GoalGaps> goals, RollUpView actions) {}

    /** The three facts of one goal, and how its actions stand. */
    @Serdeable
    @Schema(name = "GoalGaps")
    record GoalGaps(
            @Schema(example = "TYO-8") String code,
            Text title,
            OfficialView official,
            GapDocument.ExpertsView experts,
            GapDocument.GapView gap,
            RollUpView actions) {}

    /** What is official about a goal: its status, and what the source says in its own words. */
    @Serdeable
    @Schema(name = "OfficialFacts")
    record OfficialView(
            @Schema(
                    description = "UNKNOWN and NOT_REPORTED stay so whatever the source's words say.",
                    example = "UNKNOWN")
            OfficialStatus status,

            @Schema(description = "The day a stated status is of; null if none is stated.", example = "2024-05-31")
            @Nullable
            LocalDate asOf,

            @Schema(description = "Where a stated status stands, else the document the programme was read from.")
            String source,

            @Schema(description = "The period the document reports on.") @Nullable
            String period,

            List<SourceTextView> sourceTexts,

            @Schema(description = "What a reader noticed about reaching the goal, with the words it rests on.")
            List<Finding> readings) {}

    /** What the source says of one indicator, verbatim and in Finnish only. */
    @Serdeable
    @Schema(name = "SourceText")
    record SourceTextView(
            @Schema(example = "TYO-8-M1") String indicator,
            @Schema(example = "fi") String language,
            String text) {}

    /** Actions by official status; unknown are those without one, for whatever reason. */
    @Serdeable
    @Schema(name = "ActionStatuses")
    record RollUpView(
            @Schema(example = "{\"UNKNOWN\": 6}") Map<OfficialStatus, Integer> counts,
            @Schema(example = "6") int total,
            @Schema(example = "6") int unknown,

            @Schema(description = "Of all actions; null if there are none.", example = "1.0") @Nullable
            Double unknownShare) {

        static RollUpView of(RollUp rollUp) {
            int total = rollUp.total();
            return new RollUpView(
                    rollUp.counts(), total, rollUp.unknown(), total == 0 ? null : (double) rollUp.unknown() / total);
        }
    }
}
