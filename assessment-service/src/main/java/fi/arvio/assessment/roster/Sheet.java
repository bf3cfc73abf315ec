package fi.arvio.assessment.roster;

import java.util.List;

/** The rows of a file that are not blank, and what was noticed while reading them. */
record Sheet(List<SheetRow> rows, List<RowFault> faults) {
    /** People in one file; one row more holds the headings. */
    static final int MOST_PEOPLE = 5000;

    static Unreadable tooManyRows() {
        return new Unreadable(RowFault.of(null, null, Fault.TOO_MANY_ROWS, Integer.toString(MOST_PEOPLE)));
    }
}
