package fi.arvio.assessment.roster.file;

import fi.arvio.assessment.roster.candidate.Column;
import fi.arvio.assessment.roster.candidate.Fault;
import fi.arvio.assessment.roster.candidate.RowFault;
import fi.arvio.assessment.sheet.SheetRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which column of a file holds what. */
final class Headings {
    private final Map<Column, Integer> positions = new EnumMap<>(Column.class);
    private final List<RowFault> faults = new ArrayList<>();

    private Headings() {}

    static Headings of(SheetRow row) {
        Headings headings = new Headings();
        for (int i = 0; i < row.cells().size(); i++) {
            String heading = row.cell(i).strip();
            if (!heading.isEmpty()) {
                headings.see(row.number(), i, heading);
            }
        }
        Arrays.stream(Column.values())
                .filter(column -> column.isRequired() && !headings.positions.containsKey(column))
                .forEach(column -> headings.faults.add(
                        RowFault.of(row.number(), column, Fault.HEADING_MISSING, column.heading())));
        return headings;
    }

    private void see(int row, int position, String heading) {
        Optional<Column> column = Column.named(heading);
        if (column.isEmpty()) {
            faults.add(RowFault.of(row, null, Fault.COLUMN_IGNORED, heading));
        } else if (positions.putIfAbsent(column.get(), position) != null) {
            faults.add(RowFault.of(row, column.get(), Fault.HEADING_TWICE, heading));
        }
    }

    List<RowFault> faults() {
        return List.copyOf(faults);
    }

    /** The cells of the row that are read, and where each stands. */
    Map<Column, Integer> positions() {
        return Map.copyOf(positions);
    }
}
