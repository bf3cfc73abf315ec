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
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a table of themes: a line with the theme's name over the headings, and goals whose cell is empty as they go on. */
final class ThemedReading {
    private static final Pattern GOAL = Pattern.compile("(\\d{1,3})\\.\\s+(.*)", Pattern.DOTALL);
    private static final Pattern ACTION = Pattern.compile("(\\d{1,3}\\.\\d{1,3})(\\.?)\\s+(.*)", Pattern.DOTALL);
    private static final Pattern LENGTH_IN_PERCENT =
            Pattern.compile("([^,;.()]*\\b(?:pituus|kesto)\\b[^,;.()]*\\(%\\))");

    private final Cleaning cleaning;
    private final Notes notes;
    private final List<ThemeDraft> themes = new ArrayList<>();

    /** A theme while its rows are being read. */
    private record ThemeDraft(Rows rows, String title, List<GoalDraft> goals) {}

    ThemedReading(Cleaning cleaning, Notes notes) {
        this.cleaning = cleaning;
        this.notes = notes;
    }

    SourceTable read(List<Line> lines) {
        HeadingRow heading = null;
        String title = null;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            HeadingRow here = HeadingRow.of(line.cells()).orElse(null);
            if (here != null) {
                heading = here;
                open(i == 0 ? null : lines.get(i - 1), line);
            } else if (heading != null && !isOverHeading(lines, i)) {
                take(heading, line);
            } else if (heading == null && title == null && !isOverHeading(lines, i)) {
                title = Cleaning.bare(line.cells().getFirst());
            }
        }
        return new SourceTable(
                Shape.THEMED, title, null, themes.stream().map(this::theme).toList(), List.of());
    }

    private static boolean isOverHeading(List<Line> lines, int at) {
        return lines.get(at).isLone()
                && at + 1 < lines.size()
                && HeadingRow.of(lines.get(at + 1).cells()).isPresent();
    }

    /** Headings that a new page repeats open no theme. */
    private void open(@Nullable Line before, Line heading) {
        if (before != null && before.isLone()) {
            Rows rows = Rows.of(before.row());
            String title = cleaning.text(before.cells().getFirst(), rows);
            themes.stream()
                    .filter(theme -> theme.title().equals(title))
                    .findFirst()
                    .ifPresent(theme -> notes.refuse(
                            before.row(),
                            SourceFault.DUPLICATE_THEME,
                            title,
                            Integer.toString(theme.rows().first())));
            themes.add(new ThemeDraft(rows, title, new ArrayList<>()));
        } else if (themes.isEmpty()) {
            notes.refuse(heading.row(), SourceFault.THEME_MISSING, "", "");
        }
    }

    private void take(HeadingRow heading, Line line) {
        if (themes.isEmpty()) {
            return;
        }
        heading.leftOut(line.cells())
                .ifPresent(text -> notes.add(Anomaly.Kind.TEXT_LEFT_OUT, Rows.of(line.row()), text));
        List<GoalDraft> goals = themes.getLast().goals();
        String goalCell = Cleaning.bare(heading.cell(Field.GOALS, line.cells()));
        Matcher numbered = GOAL.matcher(goalCell);
        boolean begins = numbered.matches();
        if (begins) {
            goals.add(new GoalDraft(numbered.group(1), line.row()));
        }
        if (goals.isEmpty()) {
            notes.refuse(line.row(), SourceFault.ROW_UNPLACED, first(line), "");
            return;
        }
        if (!goalCell.isEmpty()) {
            goals.getLast().draft().take(heading, line, Field.GOALS);
        }
        action(heading, line, goals.getLast(), begins || goalCell.isEmpty());
    }

    private void action(HeadingRow heading, Line line, GoalDraft goal, boolean isWhole) {
        String actionCell = Cleaning.bare(heading.cell(Field.ACTION, line.cells()));
        boolean isEmpty = actionCell.isEmpty()
                && heading.cell(Field.MONITORING, line.cells()).isBlank()
                && heading.cell(Field.BODIES, line.cells()).isBlank();
        boolean begins = ACTION.matcher(actionCell).matches();
        if (!isWhole || (!begins && !isEmpty)) {
            notes.add(Anomaly.Kind.SPLIT_ROW, Rows.of(line.row()), first(line));
        }
        if (isEmpty) {
            return;
        }
        Draft draft = begins ? goal.newAction(line.row()) : goal.lastAction().orElse(null);
        if (draft == null) {
            notes.refuse(line.row(), SourceFault.ROW_UNPLACED, first(line), "");
        } else {
            draft.take(heading, line, Field.ACTION, Field.MONITORING, Field.BODIES);
        }
    }

    private static String first(Line line) {
        return line.cells().stream()
                .map(Cleaning::bare)
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .orElse("");
    }

    private SourceTable.Theme theme(ThemeDraft draft) {
        List<SourceTable.Goal> goals = draft.goals().stream().map(this::goal).toList();
        Numbering.check(
                "",
                goals.stream()
                        .map(goal -> new Numbering.Numbered(goal.number(), goal.rows()))
                        .toList(),
                notes);
        return new SourceTable.Theme(draft.rows(), draft.title(), goals);
    }

    private SourceTable.Goal goal(GoalDraft goal) {
        Rows rows = goal.draft().rows();
        List<SourceTable.Action> actions = goal.actions().stream()
                .map(draft -> action(goal.number(), draft))
                .toList();
        Numbering.check(
                goal.number() + ".",
                actions.stream()
                        .map(action -> new Numbering.Numbered(
                                goal.number() + "." + Numbering.lastPart(action.number()), action.rows()))
                        .toList(),
                notes);
        return new SourceTable.Goal(
                rows,
                goal.number(),
                rest(GOAL, cleaning.text(goal.draft().cell(Field.GOALS), rows)),
                List.of(),
                OfficialStatus.NOT_REPORTED,
                actions);
    }

    private static String rest(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? matcher.group(matcher.groupCount()) : text;
    }

    private SourceTable.Action action(String goal, Draft draft) {
        Rows rows = draft.rows();
        String text = cleaning.text(draft.cell(Field.ACTION), rows);
        Matcher numbered = ACTION.matcher(text);
        String number = numbered.matches() ? numbered.group(1) : "";
        if (numbered.matches() && !numbered.group(2).isEmpty()) {
            notes.add(Anomaly.Kind.STRAY_NUMBERING, rows, number);
        }
        if (!number.startsWith(goal + ".")) {
            notes.add(Anomaly.Kind.NUMBER_OF_ANOTHER_GOAL, rows, number, goal);
        }
        List<String> monitoring = cleaning.paragraphs(draft.cell(Field.MONITORING), rows);
        monitoring.forEach(paragraph -> LENGTH_IN_PERCENT
                .matcher(paragraph)
                .results()
                .forEach(found -> notes.add(
                        Anomaly.Kind.UNIT_CONTRADICTS_MEASURE,
                        rows,
                        found.group(1).strip())));
        return new SourceTable.Action(
                rows,
                number,
                "",
                rest(ACTION, text),
                cleaning.text(draft.cell(Field.BODIES), rows),
                "",
                monitoring,
                "",
                OfficialStatus.NOT_REPORTED);
    }
}
