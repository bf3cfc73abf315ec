package fi.arvio.assessment.catalogue.programme;

import fi.arvio.assessment.Database;

class H2CatalogueTest extends CatalogueContract {
    H2CatalogueTest() {
        super(Database.H2);
    }
}
