package fi.arvio.assessment.source;

import java.util.List;

/** What an import does with a theme, a goal or an action, and of which of its fields. */
public record Change(String code, Kind kind, List<String> fields) {
    /** What becomes of it. */
    public enum Kind {
        ADDED,
        CHANGED,
        UNCHANGED,
        /** The table does not have it any more. */
        GONE,
        /** The table does not have it any more, but a round asks about it. */
        RETAINED
    }
}
