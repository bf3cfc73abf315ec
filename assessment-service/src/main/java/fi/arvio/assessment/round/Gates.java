package fi.arvio.assessment.round;

import java.time.Instant;
import java.util.UUID;

/**
 * The gates of a round. An answer holds one while it is recorded and closing holds them all, so that an answer is either
 * in the final snapshot or late. Who takes gates takes them before any other row of the round.
 */
public interface Gates {
    /** Waits for a closing that is under way; where the round is then holds until the transaction ends. */
    RoundStatus hold(UUID round, String pseudonym, Instant now);

    /** Waits for the answers that are being recorded; the next ones wait for the transaction to end. */
    void holdAll(UUID round);
}
