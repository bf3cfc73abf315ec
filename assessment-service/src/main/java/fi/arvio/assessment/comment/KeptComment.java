package fi.arvio.assessment.comment;

import fi.arvio.assessment.pool.Place;
import fi.arvio.assessment.pool.Shown;
import fi.arvio.assessment.submission.ItemKey;
import java.util.Optional;
import java.util.UUID;

/** Words as a snapshot froze them: whose answer they are, where they stand, and whether they may be quoted as of now. */
record KeptComment(UUID id, ItemKey key, String words, Place pool, int since, boolean quotable) {

    /** As it stands in its pool. */
    Optional<Shown> shown(Layout layout) {
        return layout.comment(key, words).map(comment -> new Shown(comment, pool, since));
    }
}
