package fi.arvio.assessment.roster;

import fi.arvio.assessment.sheet.Layout;
import fi.arvio.assessment.sheet.Sheet;
import fi.arvio.assessment.sheet.SheetFault;
import fi.arvio.assessment.sheet.SheetReader;
import fi.arvio.assessment.sheet.Unreadable;

/** Reads the table of a roster file. */
final class RosterSheet {
    /** People in one file; one row more holds the headings. */
    static final int MOST_PEOPLE = 5000;

    private static final Layout LAYOUT =
            new Layout(MOST_PEOPLE + 1, 1, cell -> Column.named(cell).isPresent());

    private RosterSheet() {}

    static Sheet read(byte[] file) throws Unreadable {
        Sheet sheet = SheetReader.read(file, LAYOUT);
        if (sheet.rows().size() < 2) {
            throw new Unreadable(SheetFault.EMPTY_FILE);
        }
        return sheet;
    }
}
