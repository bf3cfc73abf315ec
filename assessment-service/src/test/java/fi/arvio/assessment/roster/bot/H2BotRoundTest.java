package fi.arvio.assessment.roster.bot;

import fi.arvio.assessment.Database;

class H2BotRoundTest extends BotRoundContract {
    H2BotRoundTest() {
        super(Database.H2);
    }
}
