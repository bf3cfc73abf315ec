package fi.arvio.bot.reminder;

/** What is sent. */
public enum Kind {
    INVITATION,
    REMINDER,
    /** A reminder that the person asked for by snoozing. */
    ASKED
}
