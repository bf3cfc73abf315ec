package fi.arvio.assessment.roster.candidate;

import fi.arvio.assessment.roster.Person;
import fi.arvio.assessment.roster.Respondent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What importing a row would do. */
public sealed interface Line {
    /** Somebody who is not on the roster; known, if they have a code from another round. */
    record Added(Candidate candidate, @Nullable Person known) implements Line {}

    /** Somebody of whom the file tells something else. */
    record Changed(Candidate candidate, Respondent before, List<Column> columns) implements Line {}

    /** Somebody who is on the roster just so. */
    record Unchanged(Candidate candidate, Respondent before) implements Line {}

    Candidate candidate();
}
