package fi.arvio.assessment.roster;

import fi.arvio.assessment.sheet.FileFault;
import fi.arvio.assessment.sheet.Noticed;
import fi.arvio.assessment.text.Text;
import org.jspecify.annotations.Nullable;

/** What is wrong in a file and where; row 1 holds the headings, and no row means the file as a whole. */
record RowFault(@Nullable Integer row, @Nullable Column column, FileFault fault, Text message) {
    static RowFault of(@Nullable Integer row, @Nullable Column column, FileFault fault, String first, Text second) {
        return new RowFault(row, column, fault, fault.message(same(first), second));
    }

    static RowFault of(@Nullable Integer row, @Nullable Column column, FileFault fault, String first) {
        return of(row, column, fault, first, same(""));
    }

    static RowFault of(@Nullable Integer row, @Nullable Column column, FileFault fault) {
        return of(row, column, fault, "");
    }

    static RowFault of(Noticed noticed) {
        return new RowFault(noticed.row(), null, noticed.fault(), noticed.message());
    }

    static RowFault of(@Nullable Integer row, @Nullable Column column, FileFault fault, Text first) {
        return new RowFault(row, column, fault, fault.message(first, same("")));
    }

    private static Text same(String word) {
        return new Text(word, word, word);
    }
}
