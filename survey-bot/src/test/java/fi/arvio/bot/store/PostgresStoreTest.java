package fi.arvio.bot.store;

import fi.arvio.bot.Database;

class PostgresStoreTest extends StoreContract {
    PostgresStoreTest() {
        super(Database.POSTGRES);
    }
}
