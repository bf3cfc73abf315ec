package fi.arvio.assessment.theme;

import fi.arvio.assessment.Database;

class H2OwnThemeTest extends OwnThemeContract {
    H2OwnThemeTest() {
        super(Database.H2);
    }
}
