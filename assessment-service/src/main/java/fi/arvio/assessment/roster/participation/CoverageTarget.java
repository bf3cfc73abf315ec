package fi.arvio.assessment.roster.participation;

/** How many approved people a goal or a body needs at the least. */
record CoverageTarget(Kind kind, String code, int minimum) {
    /** What a target is set for. */
    enum Kind {
        GOAL,
        BODY
    }
}
