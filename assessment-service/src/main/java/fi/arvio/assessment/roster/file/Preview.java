package fi.arvio.assessment.roster.file;

import fi.arvio.assessment.roster.candidate.Line;
import fi.arvio.assessment.roster.candidate.RowFault;
import java.util.List;

/** What an import does or would do, and everything that speaks against it. */
record Preview(List<Line> lines, List<RowFault> errors, List<RowFault> warnings) {
    boolean isFit() {
        return errors.isEmpty();
    }
}
