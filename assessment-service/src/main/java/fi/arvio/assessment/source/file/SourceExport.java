package fi.arvio.assessment.source.file;

import fi.arvio.assessment.catalogue.Action;
import fi.arvio.assessment.catalogue.Goal;
import fi.arvio.assessment.catalogue.Indicator;
import fi.arvio.assessment.catalogue.OfficialStatus;
import fi.arvio.assessment.catalogue.Programme;
import fi.arvio.assessment.catalogue.Theme;
import fi.arvio.assessment.catalogue.Timeline;
import fi.arvio.assessment.sheet.Grid;
import fi.arvio.assessment.source.Field;
import fi.arvio.assessment.source.Shape;
import fi.arvio.assessment.source.TrafficLight;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes a programme as a table of the shape in which it comes. */
final class SourceExport {
    private static final String LINE = "\n";

    private final Programme programme;
    private final List<List<String>> rows = new ArrayList<>();

    private SourceExport(Programme programme) {
        this.programme = programme;
    }

    static Grid of(Programme programme) {
        SourceExport export = new SourceExport(programme);
        export.rows.add(List.of(programme.source().title()));
        export.rows.add(List.of());
        if (Shape.of(programme) == Shape.THEMED) {
            programme.themes().forEach(export::theme);
            return new Grid(programme.code(), List.of(40, 60, 50, 40), export.rows);
        }
        programme.goals().forEach(export::goal);
        return new Grid(programme.code(), List.of(60, 40, 20, 70, 20), export.rows);
    }

    private void theme(Theme theme) {
        rows.add(List.of(theme.title().fi()));
        rows.add(headings(Field.GOALS, Field.ACTION, Field.MONITORING, Field.BODIES));
        for (Goal goal : theme.goals()) {
            String cell = goal.number() + ". " + goal.officialTitle();
            if (goal.actions().isEmpty()) {
                rows.add(List.of(cell));
            }
            for (int i = 0; i < goal.actions().size(); i++) {
                Action action = goal.actions().get(i);
                rows.add(List.of(
                        i == 0 ? cell : "",
                        action.number() + " " + text(action),
                        action.indicators().stream().map(Indicator::text).collect(Collectors.joining(LINE)),
                        orEmpty(action.responsibleText())));
            }
        }
        rows.add(List.of());
    }

    private void goal(Goal goal) {
        rows.add(List.of(Field.GOAL.heading(), Field.MAIN_INDICATOR.heading(), "", "", Field.STATUS.heading()));
        rows.add(List.of(
                "Tavoite " + goal.number() + ". " + goal.officialTitle(),
                goal.indicators().stream().flatMap(SourceExport::told).collect(Collectors.joining(LINE)),
                "",
                "",
                TrafficLight.label(goal.officialStatus())));
        String period = programme.source().period();
        List<String> headings =
                new ArrayList<>(headings(Field.ACTION, Field.BODIES, Field.TIMELINE, Field.FOLLOW_UP, Field.STATUS));
        headings.set(3, period == null ? headings.get(3) : headings.get(3) + " " + period);
        rows.add(headings);
        goal.actions().forEach(this::action);
        rows.add(List.of());
    }

    private static Stream<String> told(Indicator indicator) {
        Indicator.Current current = indicator.current();
        return current == null || current.text() == null
                ? Stream.of(indicator.text())
                : Stream.of(indicator.text(), "→ " + current.text());
    }

    private void action(Action action) {
        Timeline timeline = action.timeline();
        OfficialStatus status = action.officialStatus();
        rows.add(List.of(
                heading(action.heading()) + text(action),
                orEmpty(action.responsibleText()),
                timeline == null ? "" : timeline.text(),
                orEmpty(action.followUp()),
                TrafficLight.label(status)));
    }

    private static String heading(@Nullable String heading) {
        return heading == null
                ? ""
                : Stream.of(heading.split(" · "))
                        .map(part -> "<b>" + part + "</b> ")
                        .collect(Collectors.joining());
    }

    /** The short title stands in for a text that no import has brought yet. */
    private static String text(Action action) {
        return Objects.requireNonNullElse(action.officialTitle(), action.title().fi());
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private static List<String> headings(Field... fields) {
        return Stream.of(fields).map(Field::heading).toList();
    }
}
