package fi.arvio.assessment.roster.file;

import fi.arvio.assessment.Database;

class H2RosterImportTest extends RosterImportContract {
    H2RosterImportTest() {
        super(Database.H2);
    }
}
