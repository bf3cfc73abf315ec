package fi.arvio.assessment.questionnaire;

import java.util.Optional;

/** The published questionnaire versions. */
public interface Questionnaires {
    /** The version as the service reads it. */
    Optional<Questionnaire> find(String code, int version);

    /** Why the later version does not ask all that the earlier one asks in the same words; empty if it does. */
    Optional<String> whyNoContinuation(String code, int earlier, int later);
}
