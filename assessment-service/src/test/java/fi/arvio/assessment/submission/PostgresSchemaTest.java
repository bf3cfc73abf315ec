package fi.arvio.assessment.submission;

import fi.arvio.assessment.Database;

class PostgresSchemaTest extends SchemaContract {
    PostgresSchemaTest() {
        super(Database.POSTGRES);
    }
}
