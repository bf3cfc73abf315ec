package fi.arvio.assessment.snapshot.result;

import fi.arvio.assessment.analysis.CliffsDelta;
import fi.arvio.assessment.snapshot.SnapshotView;
import fi.arvio.assessment.text.Text;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Figures of a round by body group, from its newest snapshot. */
@Serdeable
@Schema(
        name = "BodyResults",
        description =
                "Each group holds at least five of the roster. Most cells of a small round are suppressed; then the"
                        + " same group's figure of the theme or programme stands in, and never that of another group.")
public record BodyResultsView(
        @Nullable SnapshotView snapshot,
        @Schema(example = "5") int minimumCellSize,
        List<GroupView> groups,
        List<SubjectView> subjects) {

    /** A body group and its name. */
    @Serdeable
    @Schema(name = "ResultBodyGroup")
    public record GroupView(@Schema(example = "KASKO") String code, Text name) {}

    /** The city, a programme, a theme or a goal. */
    @Serdeable
    @Schema(name = "BodyResultsSubject")
    public record SubjectView(
            @Schema(example = "GOAL") String level,
            @Schema(example = "KOTO-1-1") String code,
            @Nullable Text title,

            @Schema(description = "Of a goal: the groups that answer for it or its actions.", example = "[\"KASKO\"]")
            List<String> responsibleGroups,

            List<ItemView> items) {}

    /** An item about the subject; on a theme or programme the answers to its goals are pooled. */
    @Serdeable
    @Schema(name = "BodyResultsItem")
    public record ItemView(
            @Schema(example = "G1") String item,
            Text stem,
            List<PointLabelView> points,
            List<RowView> groups,

            @Schema(description = "Groups that answer for the goal; null where no group does.") @Nullable
            RowView responsible,

            @Schema(description = "All other groups; null where no group answers for the goal.") @Nullable
            RowView others,

            @Schema(description = "How the two differ; null unless both are shown with eight answers or more.")
            @Nullable
            DifferenceView difference) {}

    /** Whether those who answer for a goal see it in a better light than the others. */
    @Serdeable
    @Schema(name = "BodyDifference")
    record DifferenceView(
            @Schema(
                    description =
                            "Cliff's delta: 1 where each answer of the responsible is above each of the others, -1 where"
                                    + " below.",
                    example = "0.31")
            double delta,

            @Schema(
                    description = "The chance that an answer of the responsible is the higher, ties split evenly.",
                    example = "0.655")
            double superiority,

            @Schema(description = "Romano and others' words for the size of delta.", example = "SMALL")
            CliffsDelta.Magnitude magnitude) {}

    /** What a point of the scale is called. */
    @Serdeable
    @Schema(name = "PointLabel")
    public record PointLabelView(@Schema(example = "4") int value, Text label) {}

    /** A figure, or why there is none and what stands in for it. */
    @Serdeable
    @Schema(name = "BodyResultsRow")
    public record RowView(
            @Schema(description = "Null for the responsible groups and for the others.", example = "KASKO") @Nullable
            String group,

            @Nullable FigureView figure,
            ItemResultView.@Nullable Suppressed suppressed,
            ItemResultView.@Nullable Instead instead) {}
}
