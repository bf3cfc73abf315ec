package fi.arvio.assessment.roster;

import fi.arvio.assessment.text.Text;
import org.jspecify.annotations.Nullable;

/** What is wrong in a file and where; row 1 holds the headings, and no row means the file as a whole. */
record RowFault(@Nullable Integer row, @Nullable Column column, Fault fault, Text message) {
    static RowFault of(@Nullable Integer row, @Nullable Column column, Fault fault, String first, Text second) {
        return new RowFault(row, column, fault, fault.message(same(first), second));
    }

    static RowFault of(@Nullable Integer row, @Nullable Column column, Fault fault, String first) {
        return of(row, column, fault, first, same(""));
    }

    static RowFault of(@Nullable Integer row, @Nullable Column column, Fault fault) {
        return of(row, column, fault, "");
    }

    static RowFault of(@Nullable Integer row, @Nullable Column column, Fault fault, Text first) {
        return new RowFault(row, column, fault, fault.message(first, same("")));
    }

    private static Text same(String word) {
        return new Text(word, word, word);
    }
}
