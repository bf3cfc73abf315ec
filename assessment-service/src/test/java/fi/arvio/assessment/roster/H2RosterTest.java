package fi.arvio.assessment.roster;

import fi.arvio.assessment.Database;

class H2RosterTest extends RosterContract {
    H2RosterTest() {
        super(Database.H2);
    }
}
