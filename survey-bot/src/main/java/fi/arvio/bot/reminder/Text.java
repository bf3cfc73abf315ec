package fi.arvio.bot.reminder;

/** Which text is sent. */
public enum Text {
    INVITATION,
    NOT_STARTED,
    PARTIAL,
    /** It is ending. */
    LAST_DAYS
}
