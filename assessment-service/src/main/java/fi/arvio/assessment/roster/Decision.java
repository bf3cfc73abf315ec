package fi.arvio.assessment.roster;

import fi.arvio.assessment.security.Role;

/** What can be decided of a person on the roster, and by whom: the provider proposes, the client approves. */
public enum Decision {
    PROPOSED(Role.FACILITATOR, false),
    APPROVED(Role.CLIENT, false),
    REJECTED(Role.CLIENT, true),
    WITHDRAWN(Role.FACILITATOR, true),
    DECLINED(Role.FACILITATOR, true),
    /** Follows from the approval of the colleague. */
    DELEGATED(Role.CLIENT, false),
    /** An import told something else of them than before. */
    CHANGED(Role.FACILITATOR, false);

    private final String role;
    private final boolean needsReason;

    Decision(String role, boolean needsReason) {
        this.role = role;
        this.needsReason = needsReason;
    }

    public String role() {
        return role;
    }

    public boolean needsReason() {
        return needsReason;
    }

    /** Whether somebody can ask for it; the others follow from what is done. */
    public boolean isTaken() {
        return this != DELEGATED && this != CHANGED;
    }
}
