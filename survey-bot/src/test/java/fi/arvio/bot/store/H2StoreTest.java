package fi.arvio.bot.store;

import fi.arvio.bot.Database;

class H2StoreTest extends StoreContract {
    H2StoreTest() {
        super(Database.H2);
    }
}
