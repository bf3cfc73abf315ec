package fi.arvio.assessment.snapshot.gapboard;

import fi.arvio.assessment.Database;

class PostgresGapBoardTest extends GapBoardContract {
    PostgresGapBoardTest() {
        super(Database.POSTGRES);
    }
}
