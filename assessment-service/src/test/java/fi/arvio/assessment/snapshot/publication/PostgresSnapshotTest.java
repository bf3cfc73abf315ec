package fi.arvio.assessment.snapshot.publication;

import fi.arvio.assessment.Database;

class PostgresSnapshotTest extends SnapshotContract {
    PostgresSnapshotTest() {
        super(Database.POSTGRES);
    }
}
