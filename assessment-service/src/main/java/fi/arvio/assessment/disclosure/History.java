package fi.arvio.assessment.disclosure;

import java.util.ArrayList;
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

    Set<Group> groups() {
        return editions.stream()
                .flatMap(edition -> edition.released().stream().map(edition.tree()::group))
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean hasReleased(String code, Group group) {
        return editions.stream().anyMatch(edition -> edition.releases(code, group));
    }

    /** The newest released group of a cell, with the number under which it became public. */
    Optional<Standing> standing(String code) {
        Optional<Standing> standing = Optional.empty();
        for (Edition edition : editions) {
            Group group = edition.tree().group(code);
            if (edition.released().contains(code)
                    && !standing.map(Standing::group).equals(Optional.of(group))) {
                standing = Optional.of(new Standing(group, edition.number()));
            }
        }
        return standing;
    }

    /** Parts of which some earlier release and one with these atoms together would tell a unanimous change. */
    Stream<Overlap> unanimousChanges(List<Atom> now) {
        return editions.stream()
                .map(edition -> edition.tree().atoms(edition.released()))
                .flatMap(then -> now.stream().map(atom -> Overlap.around(atom, then, now)))
                .filter(Overlap::tellsUnanimousChange);
    }

    /** A released group and the edition in which it became public. */
    record Standing(Group group, int number) {}
}
