package fi.arvio.assessment.roster.file;

import fi.arvio.assessment.Database;

class PostgresRosterImportTest extends RosterImportContract {
    PostgresRosterImportTest() {
        super(Database.POSTGRES);
    }
}
