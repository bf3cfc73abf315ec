package fi.arvio.assessment.questionnaire;

import fi.arvio.assessment.RefusedToStart;

/** A published version was about to be given other words. */
final class QuestionnaireChanged extends RefusedToStart {
    private static final long serialVersionUID = 1L;

    QuestionnaireChanged(String code, int version) {
        super("questionnaire %s %d is published and cannot change; give the new words a new version"
                .formatted(code, version));
    }
}
