package fi.arvio.assessment.catalogue;

/** What the authority itself says about carrying out; never guessed from a text. */
public enum OfficialStatus {
    NOT_REPORTED,
    UNKNOWN,
    PROCEEDING_OR_DONE,
    STARTED,
    NOT_REALISED,
    NOT_STARTED;

    /** Whether it is one of the four of the traffic light. */
    public boolean isKnown() {
        return this != NOT_REPORTED && this != UNKNOWN;
    }
}
