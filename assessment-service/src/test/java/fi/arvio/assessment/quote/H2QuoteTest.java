package fi.arvio.assessment.quote;

import fi.arvio.assessment.Database;

class H2QuoteTest extends QuoteContract {
    H2QuoteTest() {
        super(Database.H2);
    }
}
