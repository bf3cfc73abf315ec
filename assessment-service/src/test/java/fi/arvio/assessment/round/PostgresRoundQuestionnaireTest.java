package fi.arvio.assessment.round;

import fi.arvio.assessment.Database;

class PostgresRoundQuestionnaireTest extends RoundQuestionnaireContract {
    PostgresRoundQuestionnaireTest() {
        super(Database.POSTGRES);
    }
}
