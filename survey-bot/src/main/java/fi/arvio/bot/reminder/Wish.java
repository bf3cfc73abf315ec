package fi.arvio.bot.reminder;

/** What a person has said about being written to. */
public enum Wish {
    ANY_TIME,
    /** Asked to be reminded on a day, and not before. */
    SNOOZED,
    /** Away up to and on a day. */
    AWAY,
    /** Goes on by themselves, without reminders. */
    NO_REMINDERS,
    /** Wants to hear nothing at all. */
    STOPPED
}
