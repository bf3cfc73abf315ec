package fi.arvio.assessment.roster;

/** How far an invited person has come, as the bot reports it. */
public enum Disposition {
    INVITED,
    STARTED,
    PARTIAL,
    /** Said stop before answering anything. */
    REFUSED,
    /** Stopped after some answers. */
    BREAK_OFF,
    COMPLETE;

    /** What holds after a report: late reports never undo progress, who stopped may go on, complete stays complete. */
    Disposition then(Disposition reported) {
        return reported.compareTo(this) > 0 || goesOn(reported) ? reported : this;
    }

    private boolean goesOn(Disposition reported) {
        return switch (this) {
            case REFUSED -> reported == STARTED || reported == PARTIAL;
            case BREAK_OFF -> reported == PARTIAL;
            case INVITED, STARTED, PARTIAL, COMPLETE -> false;
        };
    }
}
