package fi.arvio.assessment.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a file that are not blank, and what was noticed while reading them; only workbooks name their sheets. */
public record Sheet(@Nullable String name, List<SheetRow> rows, List<Noticed> noticed) {
    static Unreadable tooManyRows(int most) {
        return new Unreadable(Noticed.of(null, SheetFault.TOO_MANY_ROWS, Integer.toString(most)));
    }
}
