package fi.arvio.assessment.pilot;

import fi.arvio.assessment.Database;

class H2PilotTest extends PilotContract {
    H2PilotTest() {
        super(Database.H2);
    }
}
