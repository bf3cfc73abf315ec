package fi.arvio.assessment.sheet;

import org.jspecify.annotations.Nullable;

/** What stands in one place of a table. */
public sealed interface Cell {
    Cell EMPTY = new Words("");

    /** Words, which no spreadsheet may take for a formula. */
    record Words(String value) implements Cell {}

    /** A number that can be counted with. */
    record Quantity(double value) implements Cell {}

    static Cell text(@Nullable Object value) {
        return value == null ? EMPTY : new Words(value.toString());
    }

    static Cell number(@Nullable Number value) {
        return value == null ? EMPTY : new Quantity(value.doubleValue());
    }
}
