package fi.arvio.assessment.snapshot.publication;

import fi.arvio.assessment.Database;

class H2SnapshotTest extends SnapshotContract {
    H2SnapshotTest() {
        super(Database.H2);
    }
}
