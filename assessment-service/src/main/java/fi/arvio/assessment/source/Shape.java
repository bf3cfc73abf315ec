package fi.arvio.assessment.source;

import fi.arvio.assessment.catalogue.Programme;

/** The two shapes in which programmes come as tables. */
public enum Shape {
    /** Under each theme goals, actions, monitoring and responsible bodies. */
    THEMED,
    /** Each goal with its main indicators, then its actions with bodies, timeline, follow-up and traffic light. */
    FOLLOW_UP;

    public static Shape of(Programme programme) {
        return programme.themes().isEmpty() ? FOLLOW_UP : THEMED;
    }
}
