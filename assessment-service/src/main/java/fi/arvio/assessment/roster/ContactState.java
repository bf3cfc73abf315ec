package fi.arvio.assessment.roster;

/** When somebody wants to be written to; says nothing of how far they are. */
public enum ContactState {
    ANY_TIME,
    SNOOZED,
    AWAY,
    NO_REMINDERS,
    STOPPED
}
