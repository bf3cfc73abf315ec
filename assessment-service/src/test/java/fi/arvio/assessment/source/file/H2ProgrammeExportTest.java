package fi.arvio.assessment.source.file;

import fi.arvio.assessment.Database;

class H2ProgrammeExportTest extends ProgrammeExportContract {
    H2ProgrammeExportTest() {
        super(Database.H2);
    }
}
