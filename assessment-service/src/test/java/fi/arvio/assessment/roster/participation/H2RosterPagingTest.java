package fi.arvio.assessment.roster.participation;

import fi.arvio.assessment.Database;

class H2RosterPagingTest extends RosterPagingContract {
    H2RosterPagingTest() {
        super(Database.H2);
    }
}
