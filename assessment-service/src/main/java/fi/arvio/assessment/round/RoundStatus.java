package fi.arvio.assessment.round;

import java.time.Instant;

/** Where a round is in its life. */
public enum RoundStatus {
    DRAFT,
    OPEN,
    CLOSING,
    CLOSED,
    REPORTED;

    /** Whether answers given in time are still taken. */
    public boolean takesAnswers() {
        return this == OPEN || this == CLOSING;
    }

    /** Whether people still come onto the roster and leave it. */
    public boolean takesPeople() {
        return this == DRAFT || this == OPEN;
    }

    /** Whether the round's answers are frozen; what comes now is late. */
    public boolean isOver() {
        return this == CLOSED || this == REPORTED;
    }

    /** An open round whose day has come is closing: it asks nobody, and still takes what is on its way. */
    RoundStatus at(Instant now, Instant closesAt) {
        return this == OPEN && !now.isBefore(closesAt) ? CLOSING : this;
    }
}
