package fi.arvio.assessment.disclosure;

import java.util.List;

/** What one snapshot shows of one item, cell by cell in the order of its forest. */
public record Release(int number, List<ReleasedCell> cells) {

    public Release {
        cells = List.copyOf(cells);
    }

    /** The outcome of the cell with the given code, which must be one of the forest. */
    public Outcome outcome(String code) {
        return cells.stream()
                .filter(cell -> cell.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No cell " + code + " in release " + number))
                .outcome();
    }
}
