package fi.arvio.assessment.source.file;

import fi.arvio.assessment.Database;

class H2ProgrammeFileTest extends ProgrammeFileContract {
    H2ProgrammeFileTest() {
        super(Database.H2);
    }
}
