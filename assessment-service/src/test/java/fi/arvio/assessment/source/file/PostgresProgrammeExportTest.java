package fi.arvio.assessment.source.file;

import fi.arvio.assessment.Database;

class PostgresProgrammeExportTest extends ProgrammeExportContract {
    PostgresProgrammeExportTest() {
        super(Database.POSTGRES);
    }
}
