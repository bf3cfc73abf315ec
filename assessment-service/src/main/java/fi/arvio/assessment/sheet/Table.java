package fi.arvio.assessment.sheet;

import java.util.List;

/** Rows of cells under headings. */
public record Table(String name, List<Column> columns, List<List<Cell>> rows) {

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "A row of %s has %d cells: %s".formatted(name, row.size(), columns.size()));
            }
        }
    }

    /**
     * A column of a table.
     *
     * @param width in characters
     * @param asText whether a spreadsheet leaves alone what somebody types into it
     */
    public record Column(String heading, double width, boolean asText) {
        public static Column of(String heading, double width) {
            return new Column(heading, width, false);
        }
    }
}
