package fi.arvio.assessment.coding;

import fi.arvio.assessment.Database;

class PostgresCodingTest extends CodingContract {
    PostgresCodingTest() {
        super(Database.POSTGRES);
    }
}
