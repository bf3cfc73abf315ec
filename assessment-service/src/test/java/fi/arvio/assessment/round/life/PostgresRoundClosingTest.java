package fi.arvio.assessment.round.life;

import fi.arvio.assessment.Database;

class PostgresRoundClosingTest extends RoundClosingContract {
    PostgresRoundClosingTest() {
        super(Database.POSTGRES);
    }
}
