package fi.arvio.assessment.round.draft;

import fi.arvio.assessment.Database;

class H2RoundQuestionnaireTest extends RoundQuestionnaireContract {
    H2RoundQuestionnaireTest() {
        super(Database.H2);
    }
}
