package fi.arvio.assessment.questionnaire;

import fi.arvio.assessment.Database;

class PostgresQuestionnaireTest extends QuestionnaireContract {
    PostgresQuestionnaireTest() {
        super(Database.POSTGRES);
    }
}
