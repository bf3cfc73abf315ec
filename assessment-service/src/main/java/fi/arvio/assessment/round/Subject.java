package fi.arvio.assessment.round;

/** Something the round asks about, and how many of the roster can be asked. */
public record Subject(Kind kind, String code, int eligible) {
    /** The levels a question can be about; a theme is asked about through its goals. */
    public enum Kind {
        CITY,
        PROGRAMME,
        THEME,
        GOAL
    }
}
