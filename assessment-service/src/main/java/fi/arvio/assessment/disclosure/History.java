package fi.arvio.assessment.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that has been released of one item, oldest edition first. */
record History(List<Edition> editions) {

    History {
        editions = List.copyOf(editions);
    }

    History and(Edition next) {
        List<Edition> more = new ArrayList<>(editions);
        more.add(next);
        return new History(more);
    }

    /** Each once, in an order that does not depend on who answered what. */
    Set<Group> groups() {
        return editions.stream().flatMap(Edition::groups).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    boolean hasReleased(Place place, Group group) {
        return editions.stream().anyMatch(edition -> edition.releases(place, group));
    }

    /** The newest released group of a place, with the number under which it became public. */
    Optional<Standing> standing(Place place) {
        Optional<Standing> standing = Optional.empty();
        for (Edition edition : editions) {
            Group group = edition.lattice().group(place);
            if (edition.released().contains(place)
                    && !standing.map(Standing::group).equals(Optional.of(group))) {
                standing = Optional.of(new Standing(group, edition.number()));
            }
        }
        return standing;
    }

    /** Areas of which some earlier release of the part and one with these atoms together would tell a unanimous change. */
    Stream<Overlap> unanimousChanges(Part part, List<Atom> now) {
        return editions.stream()
                .map(edition -> edition.atoms(part))
                .flatMap(then -> now.stream().map(atom -> Overlap.around(atom, then, now)))
                .filter(Overlap::tellsUnanimousChange);
    }

    /** A released group and the edition in which it became public. */
    record Standing(Group group, int number) {}
}
