package fi.arvio.assessment.round.draft;

import fi.arvio.assessment.Database;

class PostgresRoundQuestionnaireTest extends RoundQuestionnaireContract {
    PostgresRoundQuestionnaireTest() {
        super(Database.POSTGRES);
    }
}
