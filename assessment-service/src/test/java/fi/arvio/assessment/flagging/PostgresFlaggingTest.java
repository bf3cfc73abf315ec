package fi.arvio.assessment.flagging;

import fi.arvio.assessment.Database;

class PostgresFlaggingTest extends FlaggingContract {
    PostgresFlaggingTest() {
        super(Database.POSTGRES);
    }
}
