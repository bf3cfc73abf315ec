package fi.arvio.assessment.roster.participation;

import fi.arvio.assessment.Database;

class PostgresRosterPagingTest extends RosterPagingContract {
    PostgresRosterPagingTest() {
        super(Database.POSTGRES);
    }
}
