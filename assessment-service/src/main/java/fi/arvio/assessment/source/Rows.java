package fi.arvio.assessment.source;

/** The rows of a file that something stands on, as a spreadsheet counts; more than one where a page broke. */
public record Rows(int first, int last) {
    public static Rows of(int row) {
        return new Rows(row, row);
    }

    public boolean contains(int row) {
        return first <= row && row <= last;
    }
}
