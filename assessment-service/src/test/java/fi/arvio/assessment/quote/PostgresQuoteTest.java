package fi.arvio.assessment.quote;

import fi.arvio.assessment.Database;

class PostgresQuoteTest extends QuoteContract {
    PostgresQuoteTest() {
        super(Database.POSTGRES);
    }
}
