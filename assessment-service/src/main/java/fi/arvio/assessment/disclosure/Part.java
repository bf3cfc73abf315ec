package fi.arvio.assessment.disclosure;

/** Whose answers a figure counts. */
public sealed interface Part {
    Part EVERYBODY = new Everybody();

    /** Everybody's, whether they are in a body group or not. */
    record Everybody() implements Part {}

    /** Those of one body group. */
    record OfGroup(String group) implements Part {}

    /** Those of the body groups that answer for the goal, or of all others. */
    enum Side implements Part {
        RESPONSIBLE,
        OTHERS
    }
}
