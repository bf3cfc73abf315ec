package fi.arvio.assessment.round;

import fi.arvio.assessment.Database;

class PostgresRoundDraftTest extends RoundDraftContract {
    PostgresRoundDraftTest() {
        super(Database.POSTGRES);
    }
}
