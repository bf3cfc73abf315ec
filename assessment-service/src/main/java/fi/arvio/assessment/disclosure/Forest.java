package fi.arvio.assessment.disclosure;

import fi.arvio.assessment.analysis.ResponseType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All cells of one item at one moment; parents stand before their children. */
public record Forest(ResponseType type, List<Cell> cells) {

    public Forest {
        cells = List.copyOf(cells);
        Map<String, Cell> seen = new HashMap<>();
        for (Cell cell : cells) {
            check(cell, seen);
            seen.put(cell.code(), cell);
        }
    }

    private static void check(Cell cell, Map<String, Cell> seen) {
        if (seen.containsKey(cell.code())) {
            throw new IllegalArgumentException("Cell " + cell.code() + " occurs twice");
        }
        String parent = cell.parent();
        if (parent != null) {
            Cell above = seen.get(parent);
            if (above == null) {
                throw new IllegalArgumentException(
                        "Cell %s stands before its parent %s".formatted(cell.code(), parent));
            }
            if (above.level().compareTo(cell.level()) >= 0) {
                throw new IllegalArgumentException("%s cannot stand above %s".formatted(above.level(), cell.level()));
            }
            if (!above.contributions().isEmpty()) {
                throw new IllegalArgumentException(
                        "Cell %s has children and contributions of its own".formatted(parent));
            }
        }
    }

    /** The two differ in nothing but contributions. */
    boolean hasCellsOf(Forest other) {
        return type.equals(other.type) && places().equals(other.places());
    }

    private List<Cell> places() {
        return cells.stream()
                .map(cell -> Cell.pooled(cell.code(), cell.level(), cell.parent()))
                .toList();
    }
}
