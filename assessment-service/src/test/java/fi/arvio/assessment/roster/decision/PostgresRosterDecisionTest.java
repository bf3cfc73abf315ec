package fi.arvio.assessment.roster.decision;

import fi.arvio.assessment.Database;

class PostgresRosterDecisionTest extends RosterDecisionContract {
    PostgresRosterDecisionTest() {
        super(Database.POSTGRES);
    }
}
