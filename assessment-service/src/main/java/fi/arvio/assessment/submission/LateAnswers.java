package fi.arvio.assessment.submission;

import java.util.List;
import java.util.UUID;

/** The answers that came after their rounds were closed. */
interface LateAnswers {
    /** How many answers to one item came late. */
    record Count(String item, int answers) {}

    /** In the order of the items' codes; what was deleted does not count. */
    List<Count> of(UUID round);
}
