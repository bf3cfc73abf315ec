package fi.arvio.assessment.snapshot.gapboard;

import fi.arvio.assessment.Database;

class H2GapBoardTest extends GapBoardContract {
    H2GapBoardTest() {
        super(Database.H2);
    }
}
