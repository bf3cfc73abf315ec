package fi.arvio.assessment.round;

import fi.arvio.assessment.Database;

class H2ConditionalChangeTest extends ConditionalChangeContract {
    H2ConditionalChangeTest() {
        super(Database.H2);
    }
}
