package fi.arvio.assessment.flag;

/** The theme, the goal without a theme, or the goal with an official status of its own, that a flag is about. */
public record Subject(Kind kind, String code) {

    /** Goals of a programme with themes are flagged by theme, save for what is official of a goal. */
    public enum Kind {
        THEME,
        GOAL
    }
}
