package fi.arvio.assessment.disclosure;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one snapshot shows of one item, cell by cell in the order of its forest, for everybody and for each part. */
public record Release(int number, List<ReleasedCell> cells, Map<Part, List<ReleasedCell>> parts) {
    public Release {
        cells = List.copyOf(cells);
        parts = Map.copyOf(parts);
    }

    /** A release that is not broken down. */
    public Release(int number, List<ReleasedCell> cells) {
        this(number, cells, Map.of());
    }

    /** The outcome of the cell with the given code, which must be one of the forest. */
    public Outcome outcome(String code) {
        return outcome(Part.EVERYBODY, code)
                .orElseThrow(() -> new IllegalArgumentException("No cell " + code + " in release " + number));
    }

    /** Empty if the part has no figure of the cell. */
    public Optional<Outcome> outcome(Part part, String code) {
        List<ReleasedCell> told = part.equals(Part.EVERYBODY) ? cells : parts.getOrDefault(part, List.of());
        return told.stream()
                .filter(cell -> cell.code().equals(code))
                .map(ReleasedCell::outcome)
                .findFirst();
    }
}
