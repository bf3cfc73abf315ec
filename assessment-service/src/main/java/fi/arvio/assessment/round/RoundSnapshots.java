package fi.arvio.assessment.round;

import java.util.UUID;

/** The snapshots of rounds, as far as the life of a round needs them. */
public interface RoundSnapshots {
    /** Whether figures of the round have been published. */
    boolean anyOf(UUID round);

    /** Takes the final snapshot in the transaction that closes the round. */
    void takeFinal(Round round);
}
