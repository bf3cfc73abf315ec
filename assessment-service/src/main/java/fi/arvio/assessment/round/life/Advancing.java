package fi.arvio.assessment.round.life;

import fi.arvio.assessment.round.Gates;
import fi.arvio.assessment.round.Rosters;
import fi.arvio.assessment.round.Round;
import fi.arvio.assessment.round.RoundSnapshots;
import fi.arvio.assessment.round.RoundStatus;
import fi.arvio.assessment.round.Rounds;
import fi.arvio.assessment.time.CampaignTime;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes rounds on in their life, each step once, with everything that belongs to the step. */
@Singleton
class Advancing {
    private final Rounds rounds;
    private final Transitions transitions;
    private final Gates gates;
    private final Rosters rosters;
    private final RoundSnapshots snapshots;
    private final CampaignTime time;

    Advancing(
            Rounds rounds,
            Transitions transitions,
            Gates gates,
            Rosters rosters,
            RoundSnapshots snapshots,
            CampaignTime time) {
        this.rounds = rounds;
        this.transitions = transitions;
        this.gates = gates;
        this.rosters = rosters;
        this.snapshots = snapshots;
        this.time = time;
    }

    /** What became of an event. */
    sealed interface Outcome {
        /** The round is where the event leads, now or since before. */
        record Done(Round round) implements Outcome {}

        /** There is no such round. */
        record NoRound() implements Outcome {}

        /** The event leads nowhere from where the round is. */
        record Refused(RoundStatus at, RoundLife.Refusal why) implements Outcome {}

        /** The round cannot open yet. */
        record Lacking(Rosters.Obstacle obstacle) implements Outcome {}
    }

    @Transactional
    Outcome after(UUID id, RoundLife.Event event, @Nullable String by, @Nullable String reason) {
        if (event == RoundLife.Event.DRAINED || event == RoundLife.Event.FORCED) {
            gates.holdAll(id);
        }
        Optional<Round> found = rounds.lock(id);
        if (found.isEmpty()) {
            return new Outcome.NoRound();
        }
        Round round = found.get();
        Instant now = time.instant();
        return switch (RoundLife.after(round, event, now)) {
            case RoundLife.Outcome.Moves(RoundStatus to) ->
                move(round, new Transition(to, event, now.truncatedTo(ChronoUnit.SECONDS), by, reason));
            case RoundLife.Outcome.Stays stays -> new Outcome.Done(round);
            case RoundLife.Outcome.Refused(RoundLife.Refusal why) -> new Outcome.Refused(round.statusAt(now), why);
        };
    }

    private Outcome move(Round round, Transition transition) {
        if (transition.to() == RoundStatus.OPEN) {
            Optional<Rosters.Obstacle> obstacle = rosters.fix(round);
            if (obstacle.isPresent()) {
                return new Outcome.Lacking(obstacle.get());
            }
        }
        transitions.make(round.id(), transition);
        if (transition.to() == RoundStatus.CLOSED && !round.isPilot()) {
            snapshots.takeFinal(round);
        }
        return new Outcome.Done(found(round.id()));
    }

    private Round found(UUID id) {
        return rounds.find(id).orElseThrow(() -> new IllegalStateException("a locked round vanished"));
    }
}
