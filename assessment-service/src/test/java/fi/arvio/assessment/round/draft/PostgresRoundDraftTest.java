package fi.arvio.assessment.round.draft;

import fi.arvio.assessment.Database;

class PostgresRoundDraftTest extends RoundDraftContract {
    PostgresRoundDraftTest() {
        super(Database.POSTGRES);
    }
}
