package fi.arvio.assessment.comment;

import fi.arvio.assessment.catalogue.Programmes;
import fi.arvio.assessment.questionnaire.Questionnaires;
import fi.arvio.assessment.round.Round;
import jakarta.inject.Singleton;

/** Finds where the words of a round can stand. */
@Singleton
class Layouts {
    private final Questionnaires questionnaires;
    private final Programmes programmes;

    Layouts(Questionnaires questionnaires, Programmes programmes) {
        this.questionnaires = questionnaires;
        this.programmes = programmes;
    }

    Layout of(Round round) {
        Round.QuestionnaireRef asked = round.questionnaire();
        return new Layout(
                questionnaires
                        .find(asked.code(), asked.version())
                        .orElseThrow(() -> new IllegalStateException("round " + round.id() + " has no questionnaire")),
                round.programmes().stream()
                        .flatMap(code -> programmes.find(code).stream())
                        .toList());
    }
}
