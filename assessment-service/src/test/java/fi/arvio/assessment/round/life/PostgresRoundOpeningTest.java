package fi.arvio.assessment.round.life;

import fi.arvio.assessment.Database;

class PostgresRoundOpeningTest extends RoundOpeningContract {
    PostgresRoundOpeningTest() {
        super(Database.POSTGRES);
    }
}
