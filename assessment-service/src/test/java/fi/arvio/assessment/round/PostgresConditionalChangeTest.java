package fi.arvio.assessment.round;

import fi.arvio.assessment.Database;

class PostgresConditionalChangeTest extends ConditionalChangeContract {
    PostgresConditionalChangeTest() {
        super(Database.POSTGRES);
    }
}
