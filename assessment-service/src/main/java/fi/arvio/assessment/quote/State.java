package fi.arvio.assessment.quote;

/** Where a quote stands. */
enum State {
    PROPOSED,
    CLEARED,
    REFUSED,
    WITHDRAWN;

    /** Whether a quote can go there; what is withdrawn stays so and can be proposed anew. */
    boolean leadsTo(State next) {
        return switch (this) {
            case PROPOSED -> next != PROPOSED;
            case CLEARED, REFUSED -> next == WITHDRAWN;
            case WITHDRAWN -> false;
        };
    }

    /** Clearing speaks for itself. */
    boolean needsReason() {
        return this == REFUSED || this == WITHDRAWN;
    }
}
