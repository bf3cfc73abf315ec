package fi.arvio.assessment.round;

import fi.arvio.assessment.Database;

class H2RoundQuestionnaireTest extends RoundQuestionnaireContract {
    H2RoundQuestionnaireTest() {
        super(Database.H2);
    }
}
