package fi.arvio.assessment.disclosure;

import java.util.Arrays;
import java.util.List;

/** The values of several rows in one column, up to a factor. */
final class Column {
    private final long[] values;

    private Column(long[] values) {
        this.values = values;
    }

    static Column of(List<long[]> rows, long[] last, int index) {
        long[] values = new long[rows.size() + 1];
        for (int i = 0; i < rows.size(); i++) {
            values[i] = rows.get(i)[index];
        }
        values[rows.size()] = last[index];
        int first = Span.first(values);
        if (first >= 0) {
            Span.normalise(values, first);
        }
        return new Column(values);
    }

    boolean isZero() {
        return Span.first(values) < 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Column that && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }
}
