package fi.arvio.assessment.disclosure;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A smallest part of an item that atoms of an earlier and of the present release overlap in. */
record Overlap(List<Atom> then, List<Atom> now) {

    static Overlap around(Atom atom, Collection<Atom> then, Collection<Atom> now) {
        Set<String> leaves = new HashSet<>(atom.leaves());
        int before;
        do {
            before = leaves.size();
            Stream.concat(then.stream(), now.stream())
                    .filter(other -> touches(other, leaves))
                    .forEach(other -> leaves.addAll(other.leaves()));
        } while (leaves.size() > before);
        return new Overlap(touching(then, leaves), touching(now, leaves));
    }

    private static List<Atom> touching(Collection<Atom> atoms, Set<String> leaves) {
        return atoms.stream().filter(atom -> touches(atom, leaves)).toList();
    }

    private static boolean touches(Atom atom, Set<String> leaves) {
        return !Collections.disjoint(atom.leaves(), leaves);
    }

    /**
     * Both releases tell the part as a whole, and what came in between is unanimous, or nothing came and what went is.
     */
    boolean tellsUnanimousChange() {
        if (!leaves(then).equals(leaves(now))) {
            return false;
        }
        Group before = group(then);
        Group after = group(now);
        Group came = after.minus(before);
        return came.isEmpty() ? before.minus(after).unanimous() : came.unanimous();
    }

    List<String> owners() {
        return now.stream().map(Atom::owner).toList();
    }

    private static Set<String> leaves(List<Atom> atoms) {
        return atoms.stream().flatMap(atom -> atom.leaves().stream()).collect(Collectors.toSet());
    }

    private static Group group(List<Atom> atoms) {
        return Group.union(atoms.stream().map(Atom::group).toList());
    }
}
