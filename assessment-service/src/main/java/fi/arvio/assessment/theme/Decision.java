package fi.arvio.assessment.theme;

import org.jspecify.annotations.Nullable;

/** What a facilitator decided of an own theme; decisions of one theme are counted from 1. */
record Decision(
        int revision,
        Kind kind,
        @Nullable String mergedInto,
        @Nullable String message) {

    /** What can be decided. */
    enum Kind {
        ACCEPTED,
        MERGED,
        PARKED
    }

    /** Whether another decision says the same. */
    boolean says(Decision other) {
        return equals(new Decision(revision, other.kind, other.mergedInto, other.message));
    }
}
