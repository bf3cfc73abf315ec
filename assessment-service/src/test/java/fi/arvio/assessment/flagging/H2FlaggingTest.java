package fi.arvio.assessment.flagging;

import fi.arvio.assessment.Database;

class H2FlaggingTest extends FlaggingContract {
    H2FlaggingTest() {
        super(Database.H2);
    }
}
