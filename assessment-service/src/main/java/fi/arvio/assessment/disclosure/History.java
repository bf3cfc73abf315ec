package fi.arvio.assessment.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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

    /**
     * Shown now, the group would tell by subtraction from an earlier figure of the same cells a unanimous change: what
     * everybody answered who came in between, or what everybody had answered who only left.
     */
    boolean exposes(Set<String> leaves, Group now) {
        return editions.stream()
                .map(edition -> readable(edition).get(leaves))
                .anyMatch(then -> then != null && unanimousChange(then, now));
    }

    private static boolean unanimousChange(Group then, Group now) {
        Group came = now.minus(then);
        return came.isEmpty() ? then.minus(now).unanimous() : came.unanimous();
    }

    /** Every group that can be read off or subtracted within an edition, by the cells without children it covers. */
    private static Map<Set<String>, Group> readable(Edition edition) {
        Map<Set<String>, Group> readable = new HashMap<>();
        Tree tree = edition.tree();
        for (String code : edition.released()) {
            readable.put(tree.leaves(code), tree.group(code));
            readable.put(tree.residualLeaves(code, edition.released()), tree.residual(code, edition.released()));
        }
        return readable;
    }

    /** A released group and the edition in which it became public. */
    record Standing(Group group, int number) {}
}
