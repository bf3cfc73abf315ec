package fi.arvio.assessment.snapshot;

import fi.arvio.assessment.catalogue.Programmes;
import fi.arvio.assessment.questionnaire.Questionnaire;
import fi.arvio.assessment.questionnaire.Questionnaires;
import fi.arvio.assessment.round.Round;
import fi.arvio.assessment.round.Rounds;
import jakarta.inject.Singleton;

/** Reads what results need to know of a round beside its answers. */
@Singleton
public class RoundReading {
    private final Rounds rounds;
    private final Programmes programmes;
    private final Questionnaires questionnaires;

    RoundReading(Rounds rounds, Programmes programmes, Questionnaires questionnaires) {
        this.rounds = rounds;
        this.programmes = programmes;
        this.questionnaires = questionnaires;
    }

    public Questionnaire questionnaire(Round round) {
        Round.QuestionnaireRef asked = round.questionnaire();
        return questionnaires
                .find(asked.code(), asked.version())
                .orElseThrow(() -> new IllegalStateException("round " + round.id() + " has no questionnaire"));
    }

    public RoundFacts facts(Round round) {
        return new RoundFacts(
                round.minimumCellSize(),
                round.programmes().stream()
                        .flatMap(code -> programmes.find(code).stream())
                        .toList(),
                questionnaire(round),
                rounds.subjects(round.id()));
    }

    public BodyFacts bodies(Round round) {
        return new BodyFacts(rounds.bodyGroups(round.id()), rounds.responsibleGroups(round.id()));
    }
}
