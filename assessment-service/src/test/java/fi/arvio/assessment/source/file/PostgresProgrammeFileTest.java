package fi.arvio.assessment.source.file;

import fi.arvio.assessment.Database;

class PostgresProgrammeFileTest extends ProgrammeFileContract {
    PostgresProgrammeFileTest() {
        super(Database.POSTGRES);
    }
}
