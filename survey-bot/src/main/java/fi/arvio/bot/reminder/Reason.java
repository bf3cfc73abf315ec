package fi.arvio.bot.reminder;

/** Why somebody is written to, or why not. */
public enum Reason {
    /** Has not been invited yet. */
    NOT_INVITED,
    /** So many working days after the invitation; {@link Planner#anchors} says how many. */
    AFTER_INVITATION,
    /** So many working days before closing. */
    BEFORE_CLOSING,
    /** Asked to be reminded then. */
    ASKED_FOR,
    /** A facilitator sends it now. */
    BY_HAND,
    /** Was due earlier, but quiet days, an absence, the gap or an outage lay between. */
    CATCHING_UP,

    COMPLETE,
    DECLINED,
    STOPPED,
    NO_REMINDERS,
    /** Wants to be reminded only when the round is over. */
    SNOOZED,
    /** Is away until the round is over. */
    AWAY,
    UNREACHABLE,
    /** Has got as many reminders as may be sent to somebody so far. */
    CAP_REACHED,
    /** The rule knows no further day, though it would allow one more reminder. */
    NO_OCCASION_LEFT,
    /** No allowed moment is left before closing. */
    NO_TIME_LEFT,
    ROUND_OVER,
    /** Not by hand either: the last message was too few working days ago. */
    TOO_SOON,
    /** Was here today: the dialogue is not interrupted. */
    HEARD_TODAY,
    /** Nobody is written to at this hour or on this day. */
    OUTSIDE_HOURS
}
