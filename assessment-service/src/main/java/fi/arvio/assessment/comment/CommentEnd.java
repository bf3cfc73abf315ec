package fi.arvio.assessment.comment;

import java.util.Collection;
import java.util.UUID;

/** Hears that comments may no longer be quoted, in the transaction that brings it about; the comments are locked. */
public interface CommentEnd {
    /** Their author no longer says so or no longer permits it. */
    void permissionEnded(Collection<UUID> comments);

    /** Their author has deleted them: nothing of their words may stay. */
    void deleted(Collection<UUID> comments);
}
