package fi.arvio.assessment.disclosure;

import java.util.Set;

/** One snapshot's tree and the cells that were released from it. */
record Edition(int number, Tree tree, Set<String> released) {

    Edition {
        released = Set.copyOf(released);
    }

    boolean releases(String code, Group group) {
        return released.contains(code) && tree.group(code).equals(group);
    }
}
