package fi.arvio.assessment.delphi;

import fi.arvio.assessment.flag.Threshold;
import fi.arvio.assessment.questionnaire.SecondQuestionnaires;
import fi.arvio.assessment.round.Round;
import fi.arvio.assessment.round.Rounds;
import fi.arvio.assessment.snapshot.flag.RuleSets;
import fi.arvio.assessment.snapshot.result.ScaleFigure;
import fi.arvio.assessment.snapshot.result.ScaleFigures;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** Settles what a second round asks again, as long as it is a draft. */
@Singleton
class Reconsidering {
    private final Rounds rounds;
    private final Feedbacks feedbacks;
    private final ScaleFigures figures;
    private final RuleSets ruleSets;
    private final SecondQuestionnaires questionnaires;

    Reconsidering(
            Rounds rounds,
            Feedbacks feedbacks,
            ScaleFigures figures,
            RuleSets ruleSets,
            SecondQuestionnaires questionnaires) {
        this.rounds = rounds;
        this.feedbacks = feedbacks;
        this.figures = figures;
        this.ruleSets = ruleSets;
        this.questionnaires = questionnaires;
    }

    /** What became of a wish. */
    sealed interface Outcome<T> {
        /** It is as wished. */
        record Done<T>(T value) implements Outcome<T> {}

        /** Nothing can be asked again. */
        record Refused<T>(Refusal why) implements Outcome<T> {}

        /** The wish breaks rules. */
        record Invalid<T>(List<FeedbackRules.Fault> faults) implements Outcome<T> {}
    }

    /** Why nothing can be asked again. */
    enum Refusal {
        NO_ROUND,
        /** The round holds no other one again. */
        NO_REPETITION,
        /** The round before can still publish other figures. */
        EARLIER_NOT_CLOSED,
        /** A pilot publishes nothing. */
        PILOT,
        NOT_DRAFT,
        STALE
    }

    /** A published figure, and whether it may be asked again as a divided one. */
    record Candidate(ScaleFigure figure, boolean divided) {}

    Outcome<List<Candidate>> candidates(UUID id) {
        return rounds.find(id)
                .<Outcome<List<Candidate>>>map(this::candidates)
                .orElseGet(() -> new Outcome.Refused<>(Refusal.NO_ROUND));
    }

    private Outcome<List<Candidate>> candidates(Round round) {
        Optional<Round> earlier = earlier(round);
        Optional<Refusal> refusal = refusal(earlier);
        if (refusal.isPresent()) {
            return new Outcome.Refused<>(refusal.get());
        }
        FeedbackRules rules = rules(round, earlier.orElseThrow());
        return new Outcome.Done<>(rules.published().stream()
                .map(one -> new Candidate(one, rules.isDivided(one)))
                .toList());
    }

    /** Nothing in the place of all takes the round back to the questions of the one before. */
    @Transactional
    Outcome<List<Feedback>> settle(UUID id, List<FeedbackRules.Wish> wishes, Predicate<List<Feedback>> meant) {
        Optional<Round> held = rounds.lock(id);
        if (held.isEmpty()) {
            return new Outcome.Refused<>(Refusal.NO_ROUND);
        }
        Round round = held.get();
        Optional<Round> earlier = earlier(round);
        Optional<Refusal> refusal = refusal(earlier);
        if (refusal.isPresent()) {
            return new Outcome.Refused<>(refusal.get());
        }
        if (!round.isDraft()) {
            return new Outcome.Refused<>(Refusal.NOT_DRAFT);
        }
        return meant.test(feedbacks.of(id))
                ? settle(round, earlier.orElseThrow(), wishes)
                : new Outcome.Refused<>(Refusal.STALE);
    }

    private Outcome<List<Feedback>> settle(Round round, Round earlier, List<FeedbackRules.Wish> wishes) {
        FeedbackRules rules = rules(round, earlier);
        List<FeedbackRules.Fault> faults = rules.judge(wishes);
        if (!faults.isEmpty()) {
            return new Outcome.Invalid<>(faults);
        }
        List<Feedback> feedback = rules.feedback(wishes);
        feedbacks.replace(round.id(), feedback);
        rounds.ask(round, questionnaire(earlier.questionnaire(), wishes));
        return new Outcome.Done<>(feedback);
    }

    private Round.QuestionnaireRef questionnaire(Round.QuestionnaireRef first, List<FeedbackRules.Wish> wishes) {
        if (wishes.isEmpty()) {
            return first;
        }
        SecondQuestionnaires.Edition second =
                questionnaires.publish(first.code(), first.version(), FeedbackRules.items(wishes));
        return new Round.QuestionnaireRef(second.code(), second.version());
    }

    private FeedbackRules rules(Round round, Round earlier) {
        return new FeedbackRules(
                figures.of(earlier),
                round.languages(),
                ruleSets.of(earlier.id()).at(Threshold.DIVIDED_PERCENT));
    }

    private Optional<Round> earlier(Round round) {
        return rounds.earlier(round.id()).flatMap(rounds::find);
    }

    private static Optional<Refusal> refusal(Optional<Round> earlier) {
        if (earlier.isEmpty()) {
            return Optional.of(Refusal.NO_REPETITION);
        }
        if (earlier.get().isPilot()) {
            return Optional.of(Refusal.PILOT);
        }
        return earlier.get().storedStatus().isOver() ? Optional.empty() : Optional.of(Refusal.EARLIER_NOT_CLOSED);
    }
}
