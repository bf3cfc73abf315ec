package fi.arvio.assessment.comment;

import fi.arvio.assessment.pool.Shown;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;

/** The words that people have written, and those that snapshots show. */
interface Comments {
    /** What is written now, which nobody changes until the transaction ends. */
    List<WrittenAnswer> written(UUID round);

    /** What the newest snapshot shows, save what was deleted since. */
    List<KeptComment> kept(UUID round);

    void add(UUID round, Collection<Shown> coming);

    void remove(Collection<UUID> going);

    /** Locks the round and the comment, if it is still there, until the transaction ends. */
    boolean lock(UUID round, UUID comment);

    /** The number of the newest snapshot. */
    OptionalInt newestSnapshot(UUID round);
}
