package fi.arvio.assessment.catalogue.programme;

import fi.arvio.assessment.Database;

class PostgresCatalogueTest extends CatalogueContract {
    PostgresCatalogueTest() {
        super(Database.POSTGRES);
    }
}
