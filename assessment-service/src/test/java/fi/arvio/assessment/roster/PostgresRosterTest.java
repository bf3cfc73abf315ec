package fi.arvio.assessment.roster;

import fi.arvio.assessment.Database;

class PostgresRosterTest extends RosterContract {
    PostgresRosterTest() {
        super(Database.POSTGRES);
    }
}
