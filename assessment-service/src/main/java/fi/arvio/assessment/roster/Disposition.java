package fi.arvio.assessment.roster;

/** How far an invited person has come, as the bot reports it. */
enum Disposition {
    INVITED,
    STARTED,
    PARTIAL,
    REFUSED,
    COMPLETE;

    /** What holds after a report: late reports never undo progress, and complete stays complete. */
    Disposition then(Disposition reported) {
        return reported.compareTo(this) > 0 || (this == REFUSED && reported != INVITED) ? reported : this;
    }
}
