package fi.arvio.assessment.disclosure;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Decides which cells of a tree are released, given what is public already. */
record Suppression(Tree tree, History history, int minimum) {

    Set<String> released() {
        Set<String> candidates = primary();
        while (true) {
            Set<String> released = audited(complementary(candidates));
            if (released.equals(candidates)) {
                return released;
            }
            candidates = released;
        }
    }

    /** Cells that may be shown as far as they alone are concerned. */
    private Set<String> primary() {
        return tree.forest().cells().stream()
                .map(Cell::code)
                .filter(code -> tree.group(code).publishable(minimum))
                .filter(code -> isPublic(code) || !exposesChange(code))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Together with what is public, the cell alone would tell who changed; its children need not give way to it. */
    private boolean exposesChange(String code) {
        Set<Group> known = new LinkedHashSet<>(history.groups());
        known.add(tree.group(code));
        return history.exposes(tree.leaves(code), tree.group(code)) || Audit.recoversFewerThan(minimum, known);
    }

    /**
     * Suppresses until every residual is safe. One pass from the leaves up is the fixed point: what is suppressed under
     * a cell changes no residual below it.
     */
    private Set<String> complementary(Set<String> candidates) {
        Set<String> released = new TreeSet<>(candidates);
        for (Cell cell : tree.forest().cells().reversed()) {
            while (released.contains(cell.code()) && gaps(cell.code(), released)) {
                released.remove(smallestBelow(cell.code(), released).orElse(cell.code()));
            }
        }
        return released;
    }

    private boolean gaps(String code, Set<String> released) {
        Group residual = tree.residual(code, released);
        return !residual.isEmpty()
                && (!residual.publishable(minimum) || history.exposes(tree.residualLeaves(code, released), residual));
    }

    private Optional<String> smallestBelow(String code, Set<String> released) {
        return tree.frontier(code, released).stream()
                .filter(below -> !isPublic(below))
                .min(Comparator.comparingInt((String below) -> tree.group(below).validN())
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** What is public with exactly these answers cannot be suppressed any more. */
    private boolean isPublic(String code) {
        return history.hasReleased(code, tree.group(code));
    }

    /** Takes in cell by cell what the attacker may know beside everything released before. */
    private Set<String> audited(Set<String> candidates) {
        Set<Group> known = new LinkedHashSet<>(history.groups());
        Set<String> released = new TreeSet<>();
        for (String code : fromTheTop(candidates)) {
            boolean added = known.add(tree.group(code));
            if (added && Audit.recoversFewerThan(minimum, known)) {
                known.remove(tree.group(code));
            } else {
                released.add(code);
            }
        }
        return released;
    }

    private List<String> fromTheTop(Set<String> candidates) {
        return tree.forest().cells().stream()
                .filter(cell -> candidates.contains(cell.code()))
                .sorted(Comparator.comparing(Cell::level)
                        .thenComparingInt(cell -> -tree.group(cell.code()).validN())
                        .thenComparing(Cell::code))
                .map(Cell::code)
                .toList();
    }
}
