package fi.arvio.assessment.pilot;

import fi.arvio.assessment.Database;

class PostgresPilotTest extends PilotContract {
    PostgresPilotTest() {
        super(Database.POSTGRES);
    }
}
