package fi.arvio.assessment.round;

import fi.arvio.assessment.Database;

class PostgresRoundClosingTest extends RoundClosingContract {
    PostgresRoundClosingTest() {
        super(Database.POSTGRES);
    }
}
