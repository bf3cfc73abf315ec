package fi.arvio.assessment.coding;

import fi.arvio.assessment.Database;

class H2CodingTest extends CodingContract {
    H2CodingTest() {
        super(Database.H2);
    }
}
