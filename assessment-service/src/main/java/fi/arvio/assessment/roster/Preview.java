package fi.arvio.assessment.roster;

import java.util.List;

/** What an import does or would do, and everything that speaks against it. */
record Preview(List<Line> lines, List<RowFault> errors, List<RowFault> warnings) {
    boolean isFit() {
        return errors.isEmpty();
    }
}
