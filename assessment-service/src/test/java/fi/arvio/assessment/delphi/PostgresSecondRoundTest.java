package fi.arvio.assessment.delphi;

import fi.arvio.assessment.Database;

class PostgresSecondRoundTest extends SecondRoundContract {
    PostgresSecondRoundTest() {
        super(Database.POSTGRES);
    }
}
