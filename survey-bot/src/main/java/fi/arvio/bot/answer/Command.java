package fi.arvio.bot.answer;

/** What a person may ask of the bot at any time, in words. */
public enum Command {
    HELP,
    PAUSE,
    CONTINUE,
    MY_ANSWERS,
    CHANGE,
    WHO_SEES,
    WHY,
    BACK,
    LANGUAGE_FI,
    LANGUAGE_SV,
    LANGUAGE_EN
}
