package fi.arvio.assessment.source;

/** The rows of a file that something stands on, as a spreadsheet counts; more than one where a page broke. */
record Rows(int first, int last) {
    static Rows of(int row) {
        return new Rows(row, row);
    }

    boolean contains(int row) {
        return first <= row && row <= last;
    }
}
