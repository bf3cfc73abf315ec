package fi.arvio.assessment.round.life;

import fi.arvio.assessment.Database;

class PostgresRoundWayTest extends RoundWayContract {
    PostgresRoundWayTest() {
        super(Database.POSTGRES);
    }
}
