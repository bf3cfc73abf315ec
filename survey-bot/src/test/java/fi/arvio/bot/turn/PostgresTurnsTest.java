package fi.arvio.bot.turn;

import fi.arvio.bot.Database;

class PostgresTurnsTest extends TurnsContract {
    PostgresTurnsTest() {
        super(Database.POSTGRES);
    }
}
