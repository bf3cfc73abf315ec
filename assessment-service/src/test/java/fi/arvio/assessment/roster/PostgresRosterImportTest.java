package fi.arvio.assessment.roster;

import fi.arvio.assessment.Database;

class PostgresRosterImportTest extends RosterImportContract {
    PostgresRosterImportTest() {
        super(Database.POSTGRES);
    }
}
