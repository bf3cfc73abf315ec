package fi.arvio.assessment.submission;

/** What became of an event. */
public sealed interface Recorded {

    /** It came for the first time and is the current answer. */
    record Stored() implements Recorded {}

    /** It is known, or a later revision stands already. */
    record Known() implements Recorded {}

    /** The same event came before with another body. */
    record Conflict() implements Recorded {}

    /** The round is closed: it is kept among the late answers and not counted. */
    record Late() implements Recorded {}
}
