package fi.arvio.assessment.analysis;

/** Why an item has no value from a respondent. */
public enum MissingReason {
    DONT_KNOW,
    NOT_MY_FIELD,
    REFUSED,
    SKIPPED,
    NOT_REACHED,
    NOT_APPLICABLE;

    /** The respondent saw the item and reacted to it. */
    public boolean asked() {
        return this != NOT_REACHED && this != NOT_APPLICABLE;
    }
}
