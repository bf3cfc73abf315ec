package fi.arvio.assessment.questionnaire;

import java.util.Optional;

/** The published questionnaire versions. */
public interface Questionnaires {
    /** The version as the service reads it. */
    Optional<Questionnaire> find(String code, int version);
}
