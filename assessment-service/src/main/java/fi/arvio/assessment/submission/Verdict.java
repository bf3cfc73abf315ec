package fi.arvio.assessment.submission;

/** Whether an answer may be recorded, or which rule it breaks. */
sealed interface Verdict {
    /** It fits. */
    record Fits() implements Verdict {}

    /** The round is a draft, and nobody is asked yet. */
    record NotOpen() implements Verdict {}

    /** The questionnaire has no such item, or the round asks another version. */
    record UnknownItem(String detail) implements Verdict {}

    /** The item is not asked about the subject. */
    record UnknownSubject(String detail) implements Verdict {}

    /** The body group is not one of the round's. */
    record UnknownBodyGroup(String detail) implements Verdict {}

    /** The value does not fit the scale or the type of the item. */
    record OutsideScale(String detail) implements Verdict {}

    /** The choice is not on the list. */
    record UnknownChoice(String detail) implements Verdict {}

    /** The text is longer than the service keeps. */
    record TextTooLong(String detail) implements Verdict {}
}
