package fi.arvio.assessment.catalogue.programme;

import fi.arvio.assessment.catalogue.Action;
import fi.arvio.assessment.catalogue.Goal;
import fi.arvio.assessment.catalogue.Indicator;
import fi.arvio.assessment.catalogue.Observation;
import fi.arvio.assessment.catalogue.OfficialStatus;
import fi.arvio.assessment.catalogue.Programme;
import fi.arvio.assessment.catalogue.Responsibility;
import fi.arvio.assessment.catalogue.Theme;
import fi.arvio.assessment.catalogue.Timeline;
import fi.arvio.assessment.catalogue.officialstatus.StatedStatus;
import fi.arvio.assessment.catalogue.officialstatus.StatedView;
import fi.arvio.assessment.text.Text;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A programme's whole tree, with the name of every body beside its code. */
@Serdeable
@Schema(
        description =
                "A programme's whole tree. What the source does not say is null, NOT_REPORTED or UNKNOWN; nothing is guessed.")
record ProgrammeView(
        @Schema(example = "TYO") String code,
        Text title,
        Text shortTitle,
        List<String> unofficialLanguages,
        @Schema(example = "2022") int from,
        @Schema(example = "2025") int to,
        Programme.Source source,
        boolean reportsOfficialStatus,
        List<ThemeView> themes,

        @Schema(description = "Goals that stand straight under the programme.")
        List<GoalView> goals,

        List<Observation> observations) {

    /** A theme and its goals. */
    @Serdeable
    @Schema(name = "Theme")
    record ThemeView(@Schema(example = "KOTO-1") String code, int number, Text title, List<GoalView> goals) {}

    /** A goal and its actions. */
    @Serdeable
    @Schema(name = "Goal")
    record GoalView(
            @Schema(example = "KOTO-1-1") String code,
            String number,
            Text title,

            @Schema(description = "The goal's sentence, verbatim.")
            String officialTitle,

            @Schema(description = "As the source tells it, or else as a facilitator has read it off the original.")
            OfficialStatus officialStatus,

            @Nullable StatedView officialStatusStated,
            List<ResponsibilityView> responsibilities,
            List<Indicator> indicators,
            List<ActionView> actions) {}

    /** An action row. */
    @Serdeable
    @Schema(name = "Action")
    record ActionView(
            @Schema(example = "KOTO-1-1-1") String code,
            @Nullable String number,
            int row,
            Text title,
            @Nullable String heading,
            List<ResponsibilityView> responsibilities,
            @Nullable String responsibleText,
            @Nullable Timeline timeline,
            List<Indicator> indicators,

            @Schema(description = "What the source says of the action's progress, verbatim.") @Nullable
            String followUp,

            OfficialStatus officialStatus,

            @Schema(description = "The whole text of the action, verbatim; null until a table that has it is imported.")
            @Nullable
            String officialTitle) {}

    /** A body's part, with its name. */
    @Serdeable
    @Schema(name = "Responsibility")
    record ResponsibilityView(
            @Schema(example = "KANSLIA-VIESTINTA") String body,
            @Nullable Text name,
            Responsibility.Role role) {}

    static ProgrammeView of(Programme programme, Map<String, Text> names, Map<String, StatedStatus> stated) {
        return new ProgrammeView(
                programme.code(),
                programme.title(),
                programme.shortTitle(),
                programme.unofficialLanguages(),
                programme.from(),
                programme.to(),
                programme.source(),
                programme.reportsOfficialStatus(),
                programme.themes().stream()
                        .map(theme -> theme(theme, names, stated))
                        .toList(),
                goals(programme.goals(), names, stated),
                programme.observations());
    }

    private static ThemeView theme(Theme theme, Map<String, Text> names, Map<String, StatedStatus> stated) {
        return new ThemeView(theme.code(), theme.number(), theme.title(), goals(theme.goals(), names, stated));
    }

    private static List<GoalView> goals(List<Goal> goals, Map<String, Text> names, Map<String, StatedStatus> stated) {
        return goals.stream()
                .map(goal -> goal(goal, names, stated.get(goal.code())))
                .toList();
    }

    private static GoalView goal(Goal goal, Map<String, Text> names, @Nullable StatedStatus stated) {
        return new GoalView(
                goal.code(),
                goal.number(),
                goal.title(),
                goal.officialTitle(),
                stated == null ? goal.officialStatus() : stated.status(),
                StatedView.of(stated),
                responsibilities(goal.responsibilities(), names),
                goal.indicators(),
                goal.actions().stream().map(action -> action(action, names)).toList());
    }

    private static ActionView action(Action action, Map<String, Text> names) {
        return new ActionView(
                action.code(),
                action.number(),
                action.row(),
                action.title(),
                action.heading(),
                responsibilities(action.responsibilities(), names),
                action.responsibleText(),
                action.timeline(),
                action.indicators(),
                action.followUp(),
                action.officialStatus(),
                action.officialTitle());
    }

    private static List<ResponsibilityView> responsibilities(List<Responsibility> parts, Map<String, Text> names) {
        return parts.stream()
                .map(part -> new ResponsibilityView(part.body(), names.get(part.body()), part.role()))
                .toList();
    }
}
