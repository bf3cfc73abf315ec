package fi.arvio.assessment.snapshot.result;

import fi.arvio.assessment.Database;

class H2PrioritiesTest extends PrioritiesContract {
    H2PrioritiesTest() {
        super(Database.H2);
    }
}
