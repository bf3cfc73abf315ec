package fi.arvio.assessment.submission;

/** Why an item has no value. */
public enum MissingReason {
    DONT_KNOW,
    NOT_MY_FIELD,
    REFUSED,
    SKIPPED,
    NOT_REACHED,
    NOT_APPLICABLE
}
