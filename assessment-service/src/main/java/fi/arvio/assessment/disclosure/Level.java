package fi.arvio.assessment.disclosure;

/** What the answers in a cell are about. */
public enum Level {
    CITY,
    PROGRAMME,
    THEME,
    GOAL
}
