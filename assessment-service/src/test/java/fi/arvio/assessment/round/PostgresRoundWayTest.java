package fi.arvio.assessment.round;

import fi.arvio.assessment.Database;

class PostgresRoundWayTest extends RoundWayContract {
    PostgresRoundWayTest() {
        super(Database.POSTGRES);
    }
}
