package fi.arvio.assessment.source.reading;

import fi.arvio.assessment.catalogue.OfficialStatus;
import fi.arvio.assessment.source.Anomaly;
import fi.arvio.assessment.source.Field;
import fi.arvio.assessment.source.Notes;
import fi.arvio.assessment.source.Numbering;
import fi.arvio.assessment.source.Rows;
import fi.arvio.assessment.source.Shape;
import fi.arvio.assessment.source.SourceFault;
import fi.arvio.assessment.source.SourceTable;
import fi.arvio.assessment.source.TrafficLight;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads a table of follow-up: each goal with its main indicators, and below it its actions with a traffic light. */
final class FollowUpReading {
    private static final Pattern GOAL = Pattern.compile("Tavoite\\s+(\\d{1,3})\\.?\\s*(.*)", Pattern.DOTALL);
    /** The number may stand in bold; that is how the table marks a goal and nothing odd. */
    private static final Pattern BOLD_NUMBER = Pattern.compile("(?is)<b>\\s*+(Tavoite\\s+\\d{1,3}\\.?)\\s*+</b>");

    private static final Field[] OF_GOAL = {Field.GOAL, Field.MAIN_INDICATOR, Field.STATUS};
    private static final Field[] OF_ACTION = {Field.ACTION, Field.BODIES, Field.TIMELINE, Field.FOLLOW_UP, Field.STATUS
    };

    private final Cleaning cleaning;
    private final Notes notes;
    private final List<GoalDraft> goals = new ArrayList<>();
    private @Nullable String title;
    private @Nullable String period;

    FollowUpReading(Cleaning cleaning, Notes notes) {
        this.cleaning = cleaning;
        this.notes = notes;
    }

    SourceTable read(List<Line> lines) {
        HeadingRow heading = null;
        for (Line line : lines) {
            HeadingRow here = HeadingRow.of(line.cells()).orElse(null);
            if (here != null) {
                heading = here;
                period = period == null ? here.period() : period;
            } else if (heading != null) {
                take(heading, line);
            } else if (title == null) {
                title = Cleaning.bare(line.cells().getFirst()).replaceFirst("^#+ +", "");
            }
        }
        List<SourceTable.Goal> read = goals.stream().map(this::goal).toList();
        Numbering.check(
                "",
                read.stream()
                        .map(goal -> new Numbering.Numbered(goal.number(), goal.rows()))
                        .toList(),
                notes);
        return new SourceTable(Shape.FOLLOW_UP, title, period, List.of(), read);
    }

    private void take(HeadingRow heading, Line line) {
        heading.leftOut(line.cells())
                .ifPresent(text -> notes.add(Anomaly.Kind.TEXT_LEFT_OUT, Rows.of(line.row()), text));
        if (heading.kind() == HeadingRow.Kind.GOAL) {
            goalRow(heading, line);
        } else {
            actionRow(heading, line);
        }
    }

    private void goalRow(HeadingRow heading, Line line) {
        Matcher numbered = GOAL.matcher(Cleaning.bare(heading.cell(Field.GOAL, line.cells())));
        if (numbered.matches()) {
            goals.add(new GoalDraft(numbered.group(1), line.row()));
        } else if (goals.isEmpty() || goals.getLast().lastAction().isPresent()) {
            notes.refuse(line.row(), SourceFault.ROW_UNPLACED, first(line), "");
            return;
        } else {
            notes.add(Anomaly.Kind.SPLIT_ROW, Rows.of(line.row()), first(line));
        }
        goals.getLast().draft().take(heading, line, OF_GOAL);
    }

    private void actionRow(HeadingRow heading, Line line) {
        if (goals.isEmpty()) {
            notes.refuse(line.row(), SourceFault.ROW_UNPLACED, first(line), "");
            return;
        }
        GoalDraft goal = goals.getLast();
        boolean goesOn = goesOn(heading, line);
        if (goesOn && goal.lastAction().isEmpty()) {
            notes.refuse(line.row(), SourceFault.ROW_UNPLACED, first(line), "");
            return;
        }
        if (goesOn) {
            notes.add(Anomaly.Kind.SPLIT_ROW, Rows.of(line.row()), first(line));
        }
        Draft draft = goesOn ? goal.lastAction().orElseThrow() : goal.newAction(line.row());
        draft.take(heading, line, OF_ACTION);
    }

    /** The rest of a row has no first cell, or comes after a page break and has no timeline of its own. */
    private boolean goesOn(HeadingRow heading, Line line) {
        boolean isNamed = !heading.cell(Field.ACTION, line.cells()).isBlank();
        return !isNamed
                || (line.afterBreak()
                        && goals.getLast().lastAction().isPresent()
                        && heading.cell(Field.TIMELINE, line.cells()).isBlank());
    }

    private static String first(Line line) {
        return line.cells().stream()
                .map(Cleaning::bare)
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .orElse("");
    }

    private SourceTable.Goal goal(GoalDraft goal) {
        Draft draft = goal.draft();
        Rows rows = draft.rows();
        String named = BOLD_NUMBER.matcher(draft.cell(Field.GOAL)).replaceFirst("$1");
        Matcher numbered = GOAL.matcher(cleaning.text(named, rows));
        List<Draft> actions = goal.actions();
        return new SourceTable.Goal(
                rows,
                goal.number(),
                numbered.matches() ? numbered.group(2) : "",
                cleaning.paragraphs(draft.cell(Field.MAIN_INDICATOR), rows),
                status(draft),
                IntStream.range(0, actions.size())
                        .mapToObj(i -> action(i + 1, actions.get(i)))
                        .toList());
    }

    private SourceTable.Action action(int row, Draft draft) {
        Rows rows = draft.rows();
        Cleaning.Headed headed = cleaning.headed(draft.cell(Field.ACTION), rows);
        String followUp = cleaning.prose(draft.cell(Field.FOLLOW_UP), rows);
        if (period != null) {
            PeriodCheck.of(period)
                    .outside(followUp)
                    .forEach(when -> notes.add(Anomaly.Kind.DATE_OUTSIDE_PERIOD, rows, when));
        }
        return new SourceTable.Action(
                rows,
                Integer.toString(row),
                headed.heading(),
                headed.text(),
                cleaning.text(draft.cell(Field.BODIES), rows),
                cleaning.text(draft.cell(Field.TIMELINE), rows),
                List.of(),
                followUp,
                status(draft));
    }

    private OfficialStatus status(Draft draft) {
        String cell = cleaning.text(draft.cell(Field.STATUS), draft.rows());
        return TrafficLight.of(cell).orElseGet(() -> {
            notes.add(Anomaly.Kind.STATUS_UNREADABLE, draft.rows(), cell);
            return OfficialStatus.UNKNOWN;
        });
    }
}
