package fi.arvio.assessment.source.reading;

import fi.arvio.assessment.sheet.CellText;
import fi.arvio.assessment.sheet.SafeCell;
import fi.arvio.assessment.sheet.Sheet;
import fi.arvio.assessment.sheet.SheetFault;
import fi.arvio.assessment.sheet.SheetRow;
import fi.arvio.assessment.source.Notes;
import fi.arvio.assessment.source.SourceFault;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes the rows of a sheet, and notes the cells that cannot be taken. */
final class Lines {
    /** What is left of the rule that a converter draws over a page break. */
    private static final Pattern RULE = Pattern.compile("\\s*+(?:-{2,}\\s*+)?");

    private static final int LONGEST_CELL = 20_000;

    private Lines() {}

    static List<Line> of(Sheet sheet, Notes notes) {
        List<Line> lines = new ArrayList<>();
        int expected = 1;
        for (SheetRow row : sheet.rows()) {
            if (row.cells().stream().allMatch(cell -> RULE.matcher(cell).matches())) {
                continue;
            }
            boolean afterBreak = row.number() > expected;
            expected = row.number() + 1;
            judge(row, notes);
            lines.add(new Line(
                    row.number(),
                    afterBreak,
                    row.cells().stream().map(SafeCell::read).toList()));
        }
        return lines;
    }

    /** Merged cells are as good as empty ones: their first holds what they say. */
    private static void judge(SheetRow row, Notes notes) {
        row.spoilt().values().stream()
                .filter(spoilt -> spoilt.fault() != SheetFault.MERGED_CELLS)
                .forEach(spoilt -> notes.refuse(row.number(), spoilt.fault(), spoilt.what(), ""));
        if (row.cells().stream().anyMatch(cell -> cell.length() > LONGEST_CELL)) {
            notes.refuse(row.number(), SourceFault.CELL_TOO_LONG, Integer.toString(LONGEST_CELL), "");
        }
        if (!row.cells().stream().allMatch(cell -> CellText.isShowable(CellText.tidy(cell)))) {
            notes.refuse(row.number(), SourceFault.CONTROL_CHARACTER, "", "");
        }
    }
}
