package fi.arvio.assessment.snapshot;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The snapshots of the rounds and what was published from them. */
public interface Snapshots {
    /** Oldest first. */
    List<Snapshot> of(UUID round);

    /** Copies the round's current answers; the transaction that copies also has to publish. */
    Snapshot copy(UUID round, boolean isFinal);

    /**
     * Copies of the final snapshots of two rounds what they hold of these items, except answers on a scale that have no
     * counterpart, as one more snapshot of each round, which publishes nothing by itself; returns their numbers, the earlier
     * round's first.
     */
    List<Integer> match(UUID earlier, UUID later, List<String> items);

    void publish(Snapshot snapshot, Published kind, String document);

    /** What the round's newest snapshot published. */
    Optional<String> newest(UUID round, Published kind);

    /** All that the round's newest snapshot published, read at once. */
    Map<Published, String> newest(UUID round);

    /** What every snapshot of the round published, newest first. */
    List<String> all(UUID round, Published kind);

    /** The documents that each snapshot publishes. */
    enum Published {
        GOALS,
        CORE,
        THEMES,
        BODIES,
        CHANGE,
        PRIORITIES,
        GAP,
        FLAGS,
        FLAG_FIGURES
    }
}
