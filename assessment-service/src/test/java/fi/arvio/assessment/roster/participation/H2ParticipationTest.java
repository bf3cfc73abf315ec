package fi.arvio.assessment.roster.participation;

import fi.arvio.assessment.Database;

class H2ParticipationTest extends ParticipationContract {
    H2ParticipationTest() {
        super(Database.H2);
    }
}
