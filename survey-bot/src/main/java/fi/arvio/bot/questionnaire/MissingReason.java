package fi.arvio.bot.questionnaire;

/** Why an item has no value; kept apart from each other in the data. */
public enum MissingReason {
    DONT_KNOW,
    NOT_MY_FIELD,
    REFUSED,
    SKIPPED,
    /** The dialogue ended before. */
    NOT_REACHED,
    /** Routed over: never shown, because an earlier answer made it pointless. */
    NOT_APPLICABLE;

    /** Whether it is something that a person says, rather than something that happens. */
    public boolean isGiven() {
        return this != NOT_REACHED && this != NOT_APPLICABLE;
    }
}
