package fi.arvio.assessment.round.life;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** How the rounds have moved on. */
interface Transitions {
    /** Moves the round on and notes how; the transaction has locked the round and decided by {@link RoundLife}. */
    void make(UUID round, Transition transition);

    /** In their order. */
    List<Transition> of(UUID round);

    /** The drafts whose opening time has come. */
    List<UUID> due(Instant now);
}
