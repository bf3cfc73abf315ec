package fi.arvio.assessment.source.reading;

import fi.arvio.assessment.sheet.Layout;
import fi.arvio.assessment.sheet.Sheet;
import fi.arvio.assessment.source.Field;
import fi.arvio.assessment.source.Notes;
import fi.arvio.assessment.source.SourceFault;
import fi.arvio.assessment.source.SourceTable;
import java.util.List;

/** Reads a sheet as a programme's table, in whichever of the two shapes it is. */
public final class TableReading {
    public static final Layout LAYOUT =
            new Layout(5000, 60, cell -> Field.named(cell).isPresent());

    private TableReading() {}

    /** What became of the reading. */
    public sealed interface Outcome {
        /** A table, and what is odd in it. */
        record Read(SourceTable table, Notes notes) implements Outcome {}

        /** No table of a programme. */
        record Refused(List<Notes.Refusal> why) implements Outcome {}
    }

    public static Outcome read(Sheet sheet) {
        Notes notes = new Notes();
        List<Line> lines = Lines.of(sheet, notes);
        if (!notes.refusals().isEmpty()) {
            return new Outcome.Refused(notes.refusals());
        }
        Cleaning cleaning = new Cleaning(
                new Hyphens(
                        lines.stream().flatMap(line -> line.cells().stream()).toList()),
                notes);
        SourceTable table = lines.stream()
                .flatMap(line -> HeadingRow.of(line.cells()).stream())
                .findFirst()
                .map(heading -> heading.kind() == HeadingRow.Kind.THEMED
                        ? new ThemedReading(cleaning, notes).read(lines)
                        : new FollowUpReading(cleaning, notes).read(lines))
                .orElse(null);
        refuseMixture(lines, notes);
        if (table == null) {
            notes.refuse(null, SourceFault.SHAPE_UNKNOWN, "", "");
        } else if (table.allGoals().findAny().isEmpty() && notes.refusals().isEmpty()) {
            notes.refuse(null, SourceFault.NO_GOALS, "", "");
        }
        return table == null || !notes.refusals().isEmpty()
                ? new Outcome.Refused(notes.refusals())
                : new Outcome.Read(table, notes);
    }

    /** All headings belong to the one shape or all to the other. */
    private static void refuseMixture(List<Line> lines, Notes notes) {
        boolean[] seen = new boolean[2];
        for (Line line : lines) {
            HeadingRow.of(line.cells()).ifPresent(heading -> {
                seen[heading.kind() == HeadingRow.Kind.THEMED ? 0 : 1] = true;
            });
        }
        if (seen[0] && seen[1]) {
            notes.refuse(null, SourceFault.SHAPES_MIXED, "", "");
        }
    }
}
