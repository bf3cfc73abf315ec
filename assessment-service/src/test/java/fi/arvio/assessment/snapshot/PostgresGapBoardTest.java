package fi.arvio.assessment.snapshot;

import fi.arvio.assessment.Database;

class PostgresGapBoardTest extends GapBoardContract {
    PostgresGapBoardTest() {
        super(Database.POSTGRES);
    }
}
