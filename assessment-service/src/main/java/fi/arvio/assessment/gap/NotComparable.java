package fi.arvio.assessment.gap;

/** Why a goal has no gap class; it is never inferred from anything else. */
public enum NotComparable {
    STATUS_NOT_STATED,
    NOT_ASKED,
    NO_SNAPSHOT,
    NO_FIGURE,
    STATUS_CHANGED
}
