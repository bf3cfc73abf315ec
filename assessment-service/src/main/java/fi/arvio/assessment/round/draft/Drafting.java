package fi.arvio.assessment.round.draft;

import fi.arvio.assessment.catalogue.Programmes;
import fi.arvio.assessment.questionnaire.Questionnaires;
import fi.arvio.assessment.round.Rosters;
import fi.arvio.assessment.round.Round;
import fi.arvio.assessment.round.RoundSnapshots;
import fi.arvio.assessment.round.RoundStatus;
import fi.arvio.assessment.round.Rounds;
import fi.arvio.assessment.time.CampaignTime;
import fi.arvio.assessment.time.Ids;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** Drafts rounds, holds them again, and changes what may be changed of them. */
@Singleton
class Drafting {
    /** So many bits does a number of JSON hold exactly, whoever reads it. */
    private static final long SEEDS = (1L << 53) - 1;

    private final Rounds rounds;
    private final Rosters rosters;
    private final RoundSnapshots snapshots;
    private final RoundRules.Known known;
    private final Ids ids;
    private final CampaignTime time;

    Drafting(
            Rounds rounds,
            Rosters rosters,
            RoundSnapshots snapshots,
            Programmes programmes,
            Questionnaires questionnaires,
            Ids ids,
            CampaignTime time) {
        this.rounds = rounds;
        this.rosters = rosters;
        this.snapshots = snapshots;
        this.known = new RoundRules.Known(
                code -> programmes.find(code).isPresent(),
                (code, version) -> questionnaires.find(code, version).isPresent());
        this.ids = ids;
        this.time = time;
    }

    /** What became of a wish. */
    sealed interface Outcome {
        /** The round is as wished. */
        record Kept(Round round) implements Outcome {}

        /** There is no such round. */
        record NoRound() implements Outcome {}

        /** The round is not any more what the wish was meant for. */
        record Stale() implements Outcome {}

        /** Another round has the code. */
        record CodeTaken(String code) implements Outcome {}

        /** The wish breaks rules. */
        record Invalid(List<Faults.Fault> faults) implements Outcome {}

        /** The wish changes what cannot change any more. */
        record Unchangeable(List<Faults.Fault> faults) implements Outcome {}

        /** Nothing of the round changes any more. */
        record NotOpen(RoundStatus status) implements Outcome {}
    }

    @Transactional
    Outcome draft(RoundRequest wish) {
        return draft(wish, ids.next().getMostSignificantBits() & SEEDS);
    }

    private Outcome draft(RoundRequest wish, long seed) {
        Faults faults = RoundRules.judgeDraft(wish, known, time.instant());
        if (!faults.none()) {
            return new Outcome.Invalid(faults.found());
        }
        Round round = wish.round(ids.next(), RoundStatus.DRAFT, seed);
        return rounds.add(round, List.of(), List.of()) ? new Outcome.Kept(round) : new Outcome.CodeTaken(round.code());
    }

    /** The same seed and the same people: everybody is asked again what they were asked before. */
    @Transactional
    Outcome repeat(UUID id, RepetitionRequest wish) {
        Optional<Round> found = rounds.lock(id);
        if (found.isEmpty()) {
            return new Outcome.NoRound();
        }
        Round before = found.get();
        Outcome outcome = draft(RoundRequest.of(before).with(wish), before.seed());
        if (outcome instanceof Outcome.Kept(Round round)) {
            rounds.repeat(before.id(), round.id());
            rosters.repeat(before, round);
        }
        return outcome;
    }

    /** Only the round that is meant is changed: who comes second is told so, and has not seen what the first did. */
    @Transactional
    Outcome change(UUID id, RoundRequest wish, Predicate<Round> meant) {
        Optional<Round> found = rounds.lock(id);
        if (found.isEmpty()) {
            return new Outcome.NoRound();
        }
        Round held = found.get();
        return meant.test(held) ? change(held, wish) : new Outcome.Stale();
    }

    private Outcome change(Round held, RoundRequest wish) {
        Instant now = time.instant();
        return switch (held.statusAt(now)) {
            case DRAFT -> changeDraft(held, wish, now);
            case OPEN -> changeOpen(held, wish, now);
            case CLOSING, CLOSED, REPORTED -> new Outcome.NotOpen(held.statusAt(now));
        };
    }

    private Outcome changeDraft(Round held, RoundRequest wish, Instant now) {
        Faults faults = RoundRules.judgeDraft(wish, known, now);
        Faults fixed = RoundChanges.judgeDraft(held, wish);
        if (!faults.none()) {
            return new Outcome.Invalid(faults.found());
        }
        if (!fixed.none()) {
            return new Outcome.Unchangeable(fixed.found());
        }
        Round round = kept(held, wish);
        if (!round.programmes().equals(held.programmes())) {
            rosters.spellOut(round);
        }
        return new Outcome.Kept(round);
    }

    private Outcome changeOpen(Round held, RoundRequest wish, Instant now) {
        Faults faults = RoundRules.judgeOpen(held, wish, known);
        if (!faults.none()) {
            return new Outcome.Invalid(faults.found());
        }
        Round wished = wish.round(held.id(), held.storedStatus(), held.seed());
        Faults fixed = RoundChanges.judge(held, wished, now, snapshots.anyOf(held.id()));
        return fixed.none() ? new Outcome.Kept(kept(held, wish)) : new Outcome.Unchangeable(fixed.found());
    }

    private Round kept(Round held, RoundRequest wish) {
        Round round = wish.round(held.id(), held.storedStatus(), held.seed());
        rounds.change(round);
        return round;
    }
}
