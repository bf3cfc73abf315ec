package fi.arvio.assessment.snapshot;

import fi.arvio.assessment.Database;

class H2SnapshotTest extends SnapshotContract {
    H2SnapshotTest() {
        super(Database.H2);
    }
}
