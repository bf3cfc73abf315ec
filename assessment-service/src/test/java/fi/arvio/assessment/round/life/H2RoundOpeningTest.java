package fi.arvio.assessment.round.life;

import fi.arvio.assessment.Database;

class H2RoundOpeningTest extends RoundOpeningContract {
    H2RoundOpeningTest() {
        super(Database.H2);
    }
}
