package fi.arvio.assessment.sheet;

import fi.arvio.assessment.text.Text;
import org.jspecify.annotations.Nullable;

/** What was noticed while reading a file and where; no row means the file as a whole. */
public record Noticed(@Nullable Integer row, SheetFault fault, Text what) {
    public static Noticed of(@Nullable Integer row, SheetFault fault, String what) {
        return new Noticed(row, fault, new Text(what, what, what));
    }

    public Text message() {
        return fault.message(what, new Text("", "", ""));
    }
}
