package fi.arvio.assessment.comment;

import fi.arvio.assessment.store.Sql;
import fi.arvio.assessment.submission.Content;
import fi.arvio.assessment.submission.Erasure;
import fi.arvio.assessment.submission.ItemKey;
import fi.arvio.assessment.submission.ItemResponse;
import fi.arvio.assessment.submission.Rewriting;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** Takes an author at their word at once: what they delete is gone, and what they no longer permit is not quoted. */
@Singleton
class CommentErasure implements Erasure, Rewriting {
    private static final String SAME_ANSWER = " where round_id = ? and pseudonym = ? and item = ? and subject = ?";

    private final Sql sql;
    private final List<CommentEnd> ends;

    CommentErasure(Sql sql, List<CommentEnd> ends) {
        this.sql = sql;
        this.ends = List.copyOf(ends);
    }

    /** Words that are kept about an answer. */
    private record Held(UUID id, String words) {}

    @Override
    @Transactional
    public void erase(ItemKey key) {
        List<UUID> held = held(key).stream().map(Held::id).toList();
        if (!held.isEmpty()) {
            ends.forEach(end -> end.deleted(held));
            sql.update(
                    "delete from comment_text" + SAME_ANSWER, key.round(), key.pseudonym(), key.item(), key.subject());
        }
    }

    @Override
    @Transactional
    public void rewritten(ItemResponse response) {
        List<UUID> ended = held(response.key()).stream()
                .filter(one -> !response.content().equals(new Content.Words(one.words(), true)))
                .map(Held::id)
                .toList();
        if (!ended.isEmpty()) {
            ends.forEach(end -> end.permissionEnded(ended));
        }
    }

    private List<Held> held(ItemKey key) {
        return sql.list(
                "select id, words from comment_text" + SAME_ANSWER + " for update",
                row -> new Held(row.uuid("id"), row.text("words")),
                key.round(),
                key.pseudonym(),
                key.item(),
                key.subject());
    }
}
