package fi.arvio.assessment.snapshot;

import fi.arvio.assessment.Database;

class PostgresPrioritiesTest extends PrioritiesContract {
    PostgresPrioritiesTest() {
        super(Database.POSTGRES);
    }
}
