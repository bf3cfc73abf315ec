package fi.arvio.assessment.flagging;

/** Where a flag stands. */
enum State {
    OPEN,
    IN_WORKSHOP,
    RESOLVED,
    CARRIED,
    REJECTED;

    /** Whether a facilitator has taken it into a workshop. */
    boolean isSelected() {
        return this == IN_WORKSHOP || this == RESOLVED || this == CARRIED;
    }

    /** Whether a flag can go there, or stay; what was ended can be taken up again. */
    boolean leadsTo(State next) {
        return switch (this) {
            case OPEN -> next == OPEN || next == IN_WORKSHOP || next == REJECTED;
            case IN_WORKSHOP -> true;
            case RESOLVED, CARRIED, REJECTED -> next == this || next == OPEN;
        };
    }
}
