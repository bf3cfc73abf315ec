package fi.arvio.assessment.round.draft;

import fi.arvio.assessment.questionnaire.Questionnaires;
import fi.arvio.assessment.round.Round;
import fi.arvio.assessment.round.RoundStatus;
import fi.arvio.assessment.round.Rounds;
import fi.arvio.assessment.time.CampaignTime;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Lets an open round ask more than it did, without touching a question that has been answered. */
@Singleton
class Continuing {
    private final Rounds rounds;
    private final Questionnaires questionnaires;
    private final CampaignTime time;

    Continuing(Rounds rounds, Questionnaires questionnaires, CampaignTime time) {
        this.rounds = rounds;
        this.questionnaires = questionnaires;
        this.time = time;
    }

    /** What became of the wish. */
    sealed interface Outcome {
        /** The round asks the version now, or did already. */
        record Asked(Round round, Instant now) implements Outcome {}

        /** There is no such round. */
        record NoRound() implements Outcome {}

        /** There is no such version. */
        record NoVersion() implements Outcome {}

        /** The round is not open. */
        record NotOpen(RoundStatus status) implements Outcome {}

        /** The version is older, or changes what is being asked. */
        record NoContinuation(String why) implements Outcome {}
    }

    @Transactional
    Outcome ask(UUID id, Round.QuestionnaireRef wanted) {
        Optional<Round> found = rounds.lock(id);
        if (found.isEmpty()) {
            return new Outcome.NoRound();
        }
        Round round = found.get();
        Round.QuestionnaireRef asked = round.questionnaire();
        Instant now = time.instant();
        if (asked.equals(wanted)) {
            return new Outcome.Asked(round, now);
        }
        if (round.statusAt(now) != RoundStatus.OPEN) {
            return new Outcome.NotOpen(round.statusAt(now));
        }
        if (questionnaires.find(wanted.code(), wanted.version()).isEmpty()) {
            return new Outcome.NoVersion();
        }
        return whyNot(asked, wanted)
                .<Outcome>map(Outcome.NoContinuation::new)
                .orElseGet(() -> new Outcome.Asked(rounds.ask(round, wanted), now));
    }

    private Optional<String> whyNot(Round.QuestionnaireRef asked, Round.QuestionnaireRef wanted) {
        return asked.code().equals(wanted.code()) && wanted.version() > asked.version()
                ? questionnaires.whyNoContinuation(asked.code(), asked.version(), wanted.version())
                : Optional.of("The round asks " + asked.code() + " " + asked.version()
                        + " and takes only a later version of the same questionnaire.");
    }
}
