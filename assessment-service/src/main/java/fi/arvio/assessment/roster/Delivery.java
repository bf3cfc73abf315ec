package fi.arvio.assessment.roster;

/** What became of the invitation, as the bot reports it. */
public enum Delivery {
    /** Planned or sent. */
    INVITED,
    DELIVERED,
    /** Cut off in flight; counts as sent. */
    UNCERTAIN,
    UNREACHABLE
}
