package fi.arvio.bot.answer;

/** What a person may ask of the bot at any time, in words. */
public enum Command {
    HELP,
    GREETING,
    PAUSE,
    CONTINUE,
    /** How far they are, and until when they may answer. */
    STATUS,
    MY_ANSWERS,
    /** What they have skipped. */
    SKIPPED,
    CHANGE,
    BACK,
    /** The message that they are writing in several parts is complete. */
    DONE,
    /** The answer is to stay as it was, in an earlier round or before it was opened again. */
    KEEP,
    /** What the official monitoring says about the goal asked about. */
    MONITORING,
    /** Permission to quote their newest written answer, given or taken back. */
    QUOTE,
    DO_NOT_QUOTE,
    /** More questions, about a goal or about the whole. */
    GOAL_QUESTIONS,
    GENERAL_QUESTIONS,
    /** Something important was not asked. */
    PROPOSE_THEME,
    /** The question is unclear; only in a pilot. */
    UNCLEAR,
    /** Plain text instead of cards, and cards again. */
    TEXT_ONLY,
    CARDS,
    WHO_SEES,
    WHY,
    /** A person to talk to. */
    CONTACT,
    DELETE_ANSWERS,
    /** Not now: {@code rest} says until when. */
    SNOOZE,
    /** Not at work: {@code rest} says until when, that day included. */
    AWAY,
    /** No reminders, but the questions stay open. */
    NO_REMINDERS,
    /** No questions and no messages any more. */
    STOP,
    /** Which languages there are. */
    LANGUAGE,
    LANGUAGE_FI,
    LANGUAGE_SV,
    LANGUAGE_EN
}
