package fi.arvio.assessment.roster.candidate;

import fi.arvio.assessment.sheet.FileFault;
import fi.arvio.assessment.sheet.Noticed;
import fi.arvio.assessment.text.Text;
import org.jspecify.annotations.Nullable;

/** What is wrong in a file and where; row 1 holds the headings, and no row means the file as a whole. */
public record RowFault(@Nullable Integer row, @Nullable Column column, FileFault fault, Text message) {
    static RowFault of(@Nullable Integer row, @Nullable Column column, FileFault fault, String first, Text second) {
        return new RowFault(row, column, fault, fault.message(same(first), second));
    }

    public static RowFault of(@Nullable Integer row, @Nullable Column column, FileFault fault, String first) {
        return of(row, column, fault, first, same(""));
    }

    public static RowFault of(Noticed noticed) {
        return new RowFault(noticed.row(), null, noticed.fault(), noticed.message());
    }

    public static RowFault of(@Nullable Integer row, @Nullable Column column, FileFault fault, Text first) {
        return new RowFault(row, column, fault, fault.message(first, same("")));
    }

    private static Text same(String word) {
        return new Text(word, word, word);
    }
}
