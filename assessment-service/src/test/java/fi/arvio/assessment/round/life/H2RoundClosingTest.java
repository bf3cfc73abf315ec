package fi.arvio.assessment.round.life;

import fi.arvio.assessment.Database;

class H2RoundClosingTest extends RoundClosingContract {
    H2RoundClosingTest() {
        super(Database.H2);
    }
}
