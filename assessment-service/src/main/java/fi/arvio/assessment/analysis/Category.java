package fi.arvio.assessment.analysis;

/** What answers to an item are counted by: a point of its response scale or one of its choices. */
public sealed interface Category {

    /** A point of an ordinal response scale. */
    record Point(int value) implements Category {}

    /** An alternative of a choice list. */
    record Choice(String code) implements Category {}
}
