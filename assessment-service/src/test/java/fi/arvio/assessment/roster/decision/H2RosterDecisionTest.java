package fi.arvio.assessment.roster.decision;

import fi.arvio.assessment.Database;

class H2RosterDecisionTest extends RosterDecisionContract {
    H2RosterDecisionTest() {
        super(Database.H2);
    }
}
