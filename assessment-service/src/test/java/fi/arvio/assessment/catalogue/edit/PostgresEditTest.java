package fi.arvio.assessment.catalogue.edit;

import fi.arvio.assessment.Database;

class PostgresEditTest extends EditContract {
    PostgresEditTest() {
        super(Database.POSTGRES);
    }
}
