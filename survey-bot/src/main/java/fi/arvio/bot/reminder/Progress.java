package fi.arvio.bot.reminder;

/** How far a person is. */
public enum Progress {
    NOT_STARTED,
    PARTIAL,
    COMPLETE,
    DECLINED
}
