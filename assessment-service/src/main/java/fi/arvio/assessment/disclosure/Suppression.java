package fi.arvio.assessment.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Decides which figures of an item are released, given what is public already. */
record Suppression(Lattice lattice, History history, int minimum) {

    Set<Place> released() {
        Line everybody = line(Part.EVERYBODY);
        List<Place> candidates = places(everybody, everybody.candidates()).toList();
        Set<Place> audited = audited(candidates, Audit.ofRespondents(minimum, withPublic(candidates)));
        Set<Place> covered = covered(everybody, audited);
        return lattice.parts().size() == 1 ? covered : brokenDown(covered);
    }

    /** Everybody's figures go first, those of parts follow, and all of them together are held to disagreement too. */
    private Set<Place> brokenDown(Set<Place> everybody) {
        List<Place> candidates =
                new ArrayList<>(everybody.stream().sorted(fromTheTop()).toList());
        lattice.parts().stream()
                .skip(1)
                .map(this::line)
                .flatMap(line -> places(line, line.candidates()))
                .sorted(fromTheTop())
                .forEach(candidates::add);
        Set<Place> audited = audited(candidates, Audit.ofRespondentsAndAnswers(minimum, withPublic(candidates)));
        return lattice.parts().stream()
                .flatMap(part -> covered(line(part), audited).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private Line line(Part part) {
        return new Line(part, lattice.tree(part), history, minimum);
    }

    private static Stream<Place> places(Line line, Collection<String> codes) {
        return codes.stream().map(code -> new Place(line.part(), code));
    }

    /** In an order that does not depend on who answered what. */
    private Set<Group> withPublic(List<Place> candidates) {
        Set<Group> groups = new LinkedHashSet<>(history.groups());
        candidates.forEach(place -> groups.add(lattice.group(place)));
        return groups;
    }

    /** Takes in place by place what recovers nothing from everything public and everything taken in before. */
    private Set<Place> audited(List<Place> candidates, Audit audit) {
        history.groups().forEach(audit::know);
        Set<Place> released = new HashSet<>();
        for (Place place : candidates) {
            if (audit.takesIn(lattice.group(place))) {
                released.add(place);
            }
        }
        return released;
    }

    private static Set<Place> covered(Line line, Set<Place> audited) {
        Set<String> codes = audited.stream()
                .filter(place -> place.part().equals(line.part()))
                .map(Place::code)
                .collect(Collectors.toSet());
        return places(line, line.covered(codes)).collect(Collectors.toUnmodifiableSet());
    }

    private Comparator<Place> fromTheTop() {
        Comparator<Place> bySize = Comparator.comparingInt(
                        (Place place) -> lattice.group(place).validN())
                .thenComparing(Place::code)
                .thenComparing(place -> place.part().toString());
        return Comparator.comparing((Place place) -> lattice.forest().level(place.code()))
                .thenComparing(bySize.reversed());
    }
}
