package fi.arvio.assessment.questionnaire;

import fi.arvio.assessment.Database;

class H2QuestionnaireTest extends QuestionnaireContract {
    H2QuestionnaireTest() {
        super(Database.H2);
    }
}
