package fi.arvio.assessment.roster;

/** Why somebody cannot be reached. */
public enum UnreachableCause {
    BLOCKED_BY_USER,
    NOT_INSTALLED,
    DISABLED_BY_ADMIN,
    NOT_FOUND,
    ADDRESS_REFUSED,
    NO_ROUTE,
    OTHER
}
