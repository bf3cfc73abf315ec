package fi.arvio.assessment.disclosure;

import java.util.ArrayList;
import java.util.List;

/** Linearly independent columns, collected one by one. */
final class Basis {
    private final List<Column> columns = new ArrayList<>();

    int size() {
        return columns.size();
    }

    /** Adds the column unless it is a combination of those already there. */
    boolean add(Column column) {
        Column remainder = remainder(column);
        return remainder.pivot() >= 0 && columns.add(remainder);
    }

    /** What the basis leaves of a column: the same for all that differ by a combination of the basis or by a factor. */
    Column remainder(Column column) {
        Column left = column;
        for (Column known : columns) {
            left = left.eliminated(known, known.pivot());
        }
        return left.normalised();
    }
}
