package fi.arvio.assessment.pool;

/** A comment that a snapshot shows, the place of its pool, and the number of the snapshot it came with. */
public record Shown(Comment comment, Place pool, int since) {
    /** The same comment in another pool. */
    Shown in(Place other) {
        return new Shown(comment, other, since);
    }
}
