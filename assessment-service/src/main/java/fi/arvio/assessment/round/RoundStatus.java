package fi.arvio.assessment.round;

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
}
