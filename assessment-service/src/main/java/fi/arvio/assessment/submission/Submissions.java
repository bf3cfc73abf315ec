package fi.arvio.assessment.submission;

import fi.arvio.assessment.questionnaire.Questionnaires;
import fi.arvio.assessment.round.BodyGroup;
import fi.arvio.assessment.round.Gates;
import fi.arvio.assessment.round.Round;
import fi.arvio.assessment.round.RoundStatus;
import fi.arvio.assessment.round.Rounds;
import fi.arvio.assessment.time.CampaignTime;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes answers: finds the rules of the round, judges by them, records what fits. */
@Singleton
class Submissions {
    private final Rounds rounds;
    private final Questionnaires questionnaires;
    private final ItemResponses responses;
    private final Gates gates;
    private final CampaignTime time;
    private final Map<Answered, AnswerRules> rules = new ConcurrentHashMap<>();

    /** A round and one of the questionnaire versions it has asked. */
    private record Answered(UUID round, String questionnaire, int version) {}

    Submissions(Rounds rounds, Questionnaires questionnaires, ItemResponses responses, Gates gates, CampaignTime time) {
        this.rounds = rounds;
        this.questionnaires = questionnaires;
        this.responses = responses;
        this.gates = gates;
        this.time = time;
    }

    /** An answer given before a new version came may arrive after it, so earlier versions hold too. */
    Verdict judge(Round round, ItemResponse response) {
        if (round.storedStatus() == RoundStatus.DRAFT) {
            return new Verdict.NotOpen();
        }
        Round.QuestionnaireRef asked = round.questionnaire();
        Answered answered = new Answered(round.id(), response.questionnaire(), response.questionnaireVersion());
        AnswerRules found = asked.includes(answered.questionnaire(), answered.version()) ? rulesOf(answered) : null;
        return found == null
                ? new Verdict.UnknownItem("The round asks " + asked.code() + " " + asked.version() + ".")
                : found.judge(response);
    }

    /** While the gate is held the round stays where it is: an answer is counted or late, never neither. */
    @Transactional
    Recorded record(ItemResponse response) {
        ItemKey key = response.key();
        return gates.hold(key.round(), key.pseudonym(), time.instant()).takesAnswers()
                ? responses.record(response)
                : responses.recordLate(response);
    }

    private @Nullable AnswerRules rulesOf(Answered answered) {
        return rules.computeIfAbsent(answered, key -> compiled(key).orElse(null));
    }

    private Optional<AnswerRules> compiled(Answered answered) {
        return questionnaires
                .find(answered.questionnaire(), answered.version())
                .map(questionnaire -> new AnswerRules(
                        questionnaire,
                        rounds.subjects(answered.round()),
                        rounds.bodyGroups(answered.round()).stream()
                                .map(BodyGroup::code)
                                .collect(Collectors.toSet())));
    }
}
