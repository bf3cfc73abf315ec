package fi.arvio.assessment.submission;

import fi.arvio.assessment.Database;

class PostgresSubmissionTest extends SubmissionContract {
    PostgresSubmissionTest() {
        super(Database.POSTGRES);
    }
}
