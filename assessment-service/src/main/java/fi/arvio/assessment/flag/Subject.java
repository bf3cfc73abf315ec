package fi.arvio.assessment.flag;

/** The theme, or the goal without a theme, that a flag is about. */
public record Subject(Kind kind, String code) {

    /** Goals of a programme with themes are flagged by theme. */
    public enum Kind {
        THEME,
        GOAL
    }
}
