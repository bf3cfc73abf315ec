package fi.arvio.assessment.roster.participation;

import fi.arvio.assessment.Database;

class PostgresParticipationTest extends ParticipationContract {
    PostgresParticipationTest() {
        super(Database.POSTGRES);
    }
}
