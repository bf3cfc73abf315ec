package fi.arvio.assessment.roster.bot;

import fi.arvio.assessment.Database;

class PostgresBotRoundTest extends BotRoundContract {
    PostgresBotRoundTest() {
        super(Database.POSTGRES);
    }
}
