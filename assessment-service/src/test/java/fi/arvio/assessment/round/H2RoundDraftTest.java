package fi.arvio.assessment.round;

import fi.arvio.assessment.Database;

class H2RoundDraftTest extends RoundDraftContract {
    H2RoundDraftTest() {
        super(Database.H2);
    }
}
