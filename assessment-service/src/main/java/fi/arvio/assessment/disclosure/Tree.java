package fi.arvio.assessment.disclosure;

import fi.arvio.assessment.analysis.Contribution;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A forest with the pooled answers of every cell; contributions of those never asked are left out. */
final class Tree {
    private final Forest forest;
    private final Map<String, List<String>> children = new HashMap<>();
    private final Map<String, Group> groups = new HashMap<>();

    Tree(Forest forest) {
        this.forest = forest;
        for (Cell cell : forest.cells()) {
            children.put(cell.code(), new ArrayList<>());
            String parent = cell.parent();
            if (parent != null) {
                children(parent).add(cell.code());
            }
        }
        for (Cell cell : forest.cells().reversed()) {
            List<Group> parts = new ArrayList<>();
            parts.add(own(cell));
            children(cell.code()).forEach(child -> parts.add(group(child)));
            groups.put(cell.code(), Group.union(parts));
        }
    }

    private static Group own(Cell cell) {
        return new Group(cell.contributions().entrySet().stream()
                .filter(entry -> asked(entry.getValue()))
                .map(entry -> new Answer(cell.code(), entry.getKey(), entry.getValue()))
                .collect(Collectors.toUnmodifiableSet()));
    }

    private static boolean asked(Contribution contribution) {
        return switch (contribution) {
            case Contribution.Valid valid -> true;
            case Contribution.Missing missing -> missing.reason().asked();
        };
    }

    Forest forest() {
        return forest;
    }

    List<String> children(String code) {
        return known(children, code);
    }

    Group group(String code) {
        return known(groups, code);
    }

    private static <T> T known(Map<String, T> map, String code) {
        T value = map.get(code);
        if (value == null) {
            throw new IllegalArgumentException("No cell " + code);
        }
        return value;
    }

    /** The topmost released cells below a cell. */
    List<String> frontier(String code, Set<String> released) {
        return children(code).stream()
                .flatMap(child ->
                        released.contains(child) ? List.of(child).stream() : frontier(child, released).stream())
                .toList();
    }

    /** What each released cell holds beyond the topmost released cells below it. */
    List<Atom> atoms(Set<String> released) {
        return forest.cells().stream()
                .map(Cell::code)
                .filter(released::contains)
                .map(code -> residual(code, frontier(code, released)))
                .filter(atom -> !atom.leaves().isEmpty())
                .toList();
    }

    private Atom residual(String code, List<String> frontier) {
        Set<String> leaves = leaves(code);
        frontier.forEach(below -> leaves.removeAll(leaves(below)));
        return new Atom(
                code, leaves, Group.union(leaves.stream().map(this::group).toList()));
    }

    private Set<String> leaves(String code) {
        Set<String> leaves = new HashSet<>();
        if (children(code).isEmpty()) {
            leaves.add(code);
        }
        children(code).forEach(child -> leaves.addAll(leaves(child)));
        return leaves;
    }
}
