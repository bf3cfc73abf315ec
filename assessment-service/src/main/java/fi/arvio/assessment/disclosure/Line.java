package fi.arvio.assessment.disclosure;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The cells of one part, from the top down. */
record Line(Part part, Tree tree, History history, int minimum) {

    /** Cells that are publishable by themselves, the upper and the larger ones first. */
    List<String> candidates() {
        return tree.forest().cells().stream()
                .filter(cell -> tree.group(cell.code()).publishable(minimum))
                .sorted(Comparator.comparing(Cell::level).thenComparing(Cell::code, bySize().reversed()))
                .map(Cell::code)
                .toList();
    }

    /** Suppresses until no unanimous group comes out; fewer released cells combine to no smaller group. */
    Set<String> covered(Set<String> audited) {
        Set<String> released = new HashSet<>(audited);
        Optional<String> next = givingWay(released);
        while (next.isPresent()) {
            released.remove(next.get());
            next = givingWay(released);
        }
        return released;
    }

    private Optional<String> givingWay(Set<String> released) {
        List<Atom> atoms = tree.atoms(released);
        Stream<List<String>> unanimous =
                atoms.stream().filter(atom -> atom.group().unanimous()).map(atom -> List.of(atom.owner()));
        return Stream.concat(unanimous, history.unanimousChanges(part, atoms).map(Overlap::owners))
                .map(owners -> smallestAround(owners, released))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The smallest cell whose suppression joins a group of these cells with another: one below them, else of them. */
    private Optional<String> smallestAround(List<String> owners, Set<String> released) {
        List<String> below = owners.stream()
                .flatMap(owner -> tree.frontier(owner, released).stream())
                .filter(code -> !isPublic(code))
                .toList();
        return (below.isEmpty() ? owners : below)
                .stream().filter(code -> !isPublic(code)).min(bySize());
    }

    private Comparator<String> bySize() {
        return Comparator.comparingInt((String code) -> tree.group(code).validN())
                .thenComparing(Comparator.naturalOrder());
    }

    /** What is public with exactly these answers cannot be suppressed any more. */
    private boolean isPublic(String code) {
        return history.hasReleased(new Place(part, code), tree.group(code));
    }
}
