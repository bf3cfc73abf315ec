package fi.arvio.assessment.submission;

import fi.arvio.assessment.Database;

class H2SchemaTest extends SchemaContract {
    H2SchemaTest() {
        super(Database.H2);
    }
}
