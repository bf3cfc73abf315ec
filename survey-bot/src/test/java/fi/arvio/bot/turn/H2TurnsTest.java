package fi.arvio.bot.turn;

import fi.arvio.bot.Database;

class H2TurnsTest extends TurnsContract {
    H2TurnsTest() {
        super(Database.H2);
    }
}
