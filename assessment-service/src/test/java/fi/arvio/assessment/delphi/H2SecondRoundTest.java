package fi.arvio.assessment.delphi;

import fi.arvio.assessment.Database;

class H2SecondRoundTest extends SecondRoundContract {
    H2SecondRoundTest() {
        super(Database.H2);
    }
}
