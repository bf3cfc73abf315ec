package fi.arvio.assessment.coding;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The codes of one text: by each coder, and as a facilitator has resolved what they differ in. */
record Coding(Map<String, Set<String>> byCoder, @Nullable Resolution resolution) {
    static final Coding NONE = new Coding(Map.of(), null);
    private static final int CODERS = 2;

    Coding {
        byCoder = Map.copyOf(byCoder);
    }

    /** How a difference was resolved, by whom and why. */
    record Resolution(Set<String> codes, String reason, String by) {}

    /** How far a text has come. */
    enum State {
        OPEN,
        CODED_ONCE,
        DIFFERENT,
        SETTLED
    }

    State state() {
        return switch (byCoder.size()) {
            case 0 -> State.OPEN;
            case 1 -> State.CODED_ONCE;
            default -> settled().isPresent() ? State.SETTLED : State.DIFFERENT;
        };
    }

    /** The codes that hold: those that both give or, where they differ, those of the resolution. */
    Optional<Set<String>> settled() {
        if (resolution != null) {
            return Optional.of(resolution.codes());
        }
        return byCoder.size() == CODERS && Set.copyOf(byCoder.values()).size() == 1
                ? Optional.of(byCoder.values().iterator().next())
                : Optional.empty();
    }

    /** Whether it may be coded, or coded anew: once there are two, each has seen the other's. */
    boolean takesMore() {
        return byCoder.size() < CODERS;
    }

    /** What can be seen: nothing before there are two, so that neither follows the other. */
    Map<String, Set<String>> seen() {
        return takesMore() ? Map.of() : byCoder;
    }

    /** The codes that only one of two gives. */
    Set<String> differing() {
        Set<String> differing = new TreeSet<>();
        seen().values().forEach(differing::addAll);
        differing.removeIf(code -> byCoder.values().stream().allMatch(codes -> codes.contains(code)));
        return differing;
    }
}
