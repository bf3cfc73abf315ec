package fi.arvio.assessment.source.reading;

import java.util.List;

/** A row that holds something, and whether a page break or an empty row comes before it. */
record Line(int row, boolean afterBreak, List<String> cells) {
    /** Whether the first cell alone holds something, as a heading over a table does. */
    boolean isLone() {
        return !cells.getFirst().isBlank() && cells.stream().skip(1).allMatch(String::isBlank);
    }
}
