package fi.arvio.assessment.submission;

import fi.arvio.assessment.Database;

class H2SubmissionTest extends SubmissionContract {
    H2SubmissionTest() {
        super(Database.H2);
    }
}
