package fi.arvio.assessment.round.draft;

import fi.arvio.assessment.Database;

class H2RoundDraftTest extends RoundDraftContract {
    H2RoundDraftTest() {
        super(Database.H2);
    }
}
