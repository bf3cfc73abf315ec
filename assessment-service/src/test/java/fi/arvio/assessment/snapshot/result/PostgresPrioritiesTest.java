package fi.arvio.assessment.snapshot.result;

import fi.arvio.assessment.Database;

class PostgresPrioritiesTest extends PrioritiesContract {
    PostgresPrioritiesTest() {
        super(Database.POSTGRES);
    }
}
