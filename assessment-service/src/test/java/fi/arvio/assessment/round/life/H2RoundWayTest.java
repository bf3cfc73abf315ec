package fi.arvio.assessment.round.life;

import fi.arvio.assessment.Database;

class H2RoundWayTest extends RoundWayContract {
    H2RoundWayTest() {
        super(Database.H2);
    }
}
