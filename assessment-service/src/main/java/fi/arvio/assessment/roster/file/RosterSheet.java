package fi.arvio.assessment.roster.file;

import fi.arvio.assessment.roster.Respondents;
import fi.arvio.assessment.roster.candidate.Column;
import fi.arvio.assessment.sheet.Layout;
import fi.arvio.assessment.sheet.Sheet;
import fi.arvio.assessment.sheet.SheetFault;
import fi.arvio.assessment.sheet.SheetReader;
import fi.arvio.assessment.sheet.Unreadable;

/** Reads the table of a roster file. */
final class RosterSheet {
    /** One row more than people, for the headings. */
    private static final Layout LAYOUT = new Layout(
            Respondents.MOST_AT_ONCE + 1, 1, cell -> Column.named(cell).isPresent());

    private RosterSheet() {}

    static Sheet read(byte[] file) throws Unreadable {
        Sheet sheet = SheetReader.read(file, LAYOUT);
        if (sheet.rows().size() < 2) {
            throw new Unreadable(SheetFault.EMPTY_FILE);
        }
        return sheet;
    }
}
