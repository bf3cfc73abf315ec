package fi.arvio.assessment.disclosure;

import fi.arvio.assessment.analysis.ResponseType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** All cells of one item at one moment; parents stand before their children. */
public record Forest(ResponseType type, List<Cell> cells, Breakdown breakdown) {

    public Forest {
        cells = List.copyOf(cells);
        Map<String, Cell> seen = new HashMap<>();
        for (Cell cell : cells) {
            check(cell, seen);
            seen.put(cell.code(), cell);
        }
    }

    /** Cells that are not broken down. */
    public Forest(ResponseType type, List<Cell> cells) {
        this(type, cells, Breakdown.NONE);
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
        return type.equals(other.type) && places().equals(other.places()) && breakdown.hasGroupsOf(other.breakdown);
    }

    private List<Cell> places() {
        return cells.stream()
                .map(cell -> Cell.pooled(cell.code(), cell.level(), cell.parent()))
                .toList();
    }

    Level level(String code) {
        return cells.stream()
                .filter(cell -> cell.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No cell " + code))
                .level();
    }

    /** The cells that the part has figures of, with its contributions alone. */
    Forest of(Part part) {
        List<Cell> told = new ArrayList<>();
        Set<String> above = new HashSet<>();
        Set<String> parents = cells.stream().map(Cell::parent).collect(Collectors.toSet());
        for (Cell cell : cells.reversed()) {
            boolean leaf = !parents.contains(cell.code());
            if (leaf ? breakdown.tells(part, cell.code()) : above.contains(cell.code())) {
                told.addFirst(of(part, cell));
                above.add(cell.parent());
            }
        }
        return new Forest(type, told);
    }

    private Cell of(Part part, Cell cell) {
        return new Cell(
                cell.code(),
                cell.level(),
                cell.parent(),
                cell.contributions().entrySet().stream()
                        .filter(entry -> breakdown.counts(part, cell.code(), entry.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
