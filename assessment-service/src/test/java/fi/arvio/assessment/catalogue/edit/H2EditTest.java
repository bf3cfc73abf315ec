package fi.arvio.assessment.catalogue.edit;

import fi.arvio.assessment.Database;

class H2EditTest extends EditContract {
    H2EditTest() {
        super(Database.H2);
    }
}
