package fi.arvio.assessment.theme;

import fi.arvio.assessment.Database;

class PostgresOwnThemeTest extends OwnThemeContract {
    PostgresOwnThemeTest() {
        super(Database.POSTGRES);
    }
}
