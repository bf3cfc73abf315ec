package fi.arvio.assessment.round;

import fi.arvio.assessment.Database;

class H2RoundWayTest extends RoundWayContract {
    H2RoundWayTest() {
        super(Database.H2);
    }
}
