package fi.arvio.assessment.disclosure;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One snapshot's cells and those of them that were released. */
record Edition(int number, Lattice lattice, Set<Place> released) {
    Edition {
        released = Set.copyOf(released);
    }

    boolean releases(Place place, Group group) {
        return released.contains(place) && lattice.group(place).equals(group);
    }

    /** In an order that does not depend on who answered what. */
    Stream<Group> groups() {
        return lattice.places().filter(released::contains).map(lattice::group);
    }

    List<Atom> atoms(Part part) {
        return lattice.tree(part)
                .atoms(released.stream()
                        .filter(place -> place.part().equals(part))
                        .map(Place::code)
                        .collect(Collectors.toSet()));
    }
}
