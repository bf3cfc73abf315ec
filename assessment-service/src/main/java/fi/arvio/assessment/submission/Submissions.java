package fi.arvio.assessment.submission;

import fi.arvio.assessment.questionnaire.Questionnaires;
import fi.arvio.assessment.round.BodyGroup;
import fi.arvio.assessment.round.Round;
import fi.arvio.assessment.round.Rounds;
import fi.arvio.assessment.time.CampaignTime;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Takes answers: finds the rules of the round, judges by them, records what fits. */
@Singleton
class Submissions {
    private final Rounds rounds;
    private final Questionnaires questionnaires;
    private final ItemResponses responses;
    private final CampaignTime time;
    private final Map<UUID, AnswerRules> rules = new ConcurrentHashMap<>();

    Submissions(Rounds rounds, Questionnaires questionnaires, ItemResponses responses, CampaignTime time) {
        this.rounds = rounds;
        this.questionnaires = questionnaires;
        this.responses = responses;
        this.time = time;
    }

    Verdict judge(Round round, ItemResponse response) {
        return rules.computeIfAbsent(round.id(), id -> rulesOf(round)).judge(response);
    }

    Recorded record(Round round, ItemResponse response) {
        return responses.record(response, round.statusAt(time.instant()).takesAnswers());
    }

    private AnswerRules rulesOf(Round round) {
        Round.QuestionnaireRef asked = round.questionnaire();
        return new AnswerRules(
                questionnaires
                        .find(asked.code(), asked.version())
                        .orElseThrow(() -> new IllegalStateException("round " + round.id() + " has no questionnaire")),
                rounds.subjects(round.id()),
                rounds.bodyGroups(round.id()).stream().map(BodyGroup::code).collect(Collectors.toSet()));
    }
}
