package fi.arvio.assessment.submission;

import fi.arvio.assessment.store.Fingerprint;
import fi.arvio.assessment.store.Sql;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keeps answers in the database. Rows are always taken in the order ledger entry, current answer, older ledger entries,
 * so that events about one item wait for each other and never in a circle.
 */
@Singleton
class JdbcItemResponses implements ItemResponses {
    private static final String SAME_ITEM = " where round_id = ? and pseudonym = ? and item = ? and subject = ?";

    private final Sql sql;
    private final List<Erasure> erasures;

    JdbcItemResponses(Sql sql, List<Erasure> erasures) {
        this.sql = sql;
        this.erasures = List.copyOf(erasures);
    }

    @Override
    @Transactional
    public Recorded record(ItemResponse response, boolean roundTakesAnswers) {
        UUID eventId = response.eventId();
        String hash = Fingerprint.sha256(response.canonical());
        if (!roundTakesAnswers) {
            return known(eventId, hash).orElseGet(Recorded.RoundClosed::new);
        }
        if (!enter(eventId, hash, response)) {
            return known(eventId, hash).orElseThrow(() -> new IllegalStateException("event " + eventId + " vanished"));
        }
        boolean current = put(response);
        if (current && response.content() instanceof Content.Deleted) {
            eraseHashesBefore(response.key(), response.revision());
            erasures.forEach(erasure -> erasure.erase(response.key()));
        }
        if (!current) {
            eraseHashesBefore(response.key(), erasedBefore(response.key()));
        }
        return current ? new Recorded.Stored() : new Recorded.Known();
    }

    /** Enters the event into the ledger, waiting for the same event if it is just being entered. */
    private boolean enter(UUID eventId, String hash, ItemResponse response) {
        ItemKey key = response.key();
        return sql.update(
                        "insert into answer_event (event_id, round_id, pseudonym, item, subject, revision, body_hash)"
                                + " values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
                        eventId,
                        key.round(),
                        key.pseudonym(),
                        key.item(),
                        key.subject(),
                        response.revision(),
                        hash)
                == 1;
    }

    /** An event whose hash a tombstone erased cannot be told from a repeat, and is none the worse for it. */
    private Optional<Recorded> known(UUID eventId, String hash) {
        return sql.first(
                "select body_hash from answer_event where event_id = ?",
                row -> {
                    String before = row.maybeText("body_hash");
                    return before == null || Fingerprint.same(before, hash)
                            ? new Recorded.Known()
                            : new Recorded.Conflict();
                },
                eventId);
    }

    /** Makes the response the current one unless a later revision stands. */
    private boolean put(ItemResponse response) {
        // The second update is for the one that came between the first and the insert.
        return update(response) || insert(response) || update(response);
    }

    private boolean update(ItemResponse response) {
        return execute(
                "update item_response set revision = ?, erased_before = case when ? then ? else erased_before end,"
                        + " body_group = ?, volunteered = ?, kind = ?, point = ?, choices = ?, ranking = ?,"
                        + " importance = ?, success = ?, free_text = ?, quotable = ?, missing_reason = ?" + SAME_ITEM
                        + " and revision < ?",
                response,
                response.revision());
    }

    private boolean insert(ItemResponse response) {
        return execute(
                "insert into item_response (revision, erased_before, body_group, volunteered, kind, point, choices,"
                        + " ranking, importance, success, free_text, quotable, missing_reason, round_id, pseudonym, item, subject)"
                        + " values (?, case when ? then ? else 0 end, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                        + " on conflict do nothing",
                response);
    }

    private boolean execute(String statement, ItemResponse response, Object... more) {
        ItemKey key = response.key();
        Columns columns = Columns.of(response.content());
        boolean deleted = response.content() instanceof Content.Deleted;
        List<@Nullable Object> arguments = new ArrayList<>();
        arguments.add(response.revision());
        arguments.add(deleted);
        arguments.add(response.revision());
        arguments.add(deleted ? null : response.bodyGroup());
        arguments.add(!deleted && response.volunteered());
        columns.addTo(arguments);
        arguments.addAll(List.of(key.round(), key.pseudonym(), key.item(), key.subject()));
        arguments.addAll(List.of(more));
        return sql.update(statement, arguments.toArray()) == 1;
    }

    /** Waits for a tombstone that is just being written: it cannot see our ledger entry, so we must see it. */
    private int erasedBefore(ItemKey key) {
        return sql.first(
                        "select erased_before from item_response" + SAME_ITEM + " for update",
                        row -> row.number("erased_before"),
                        key.round(),
                        key.pseudonym(),
                        key.item(),
                        key.subject())
                .orElse(0);
    }

    /** A hash of so little could be guessed back, so what is deleted leaves none. */
    private void eraseHashesBefore(ItemKey key, int revision) {
        if (revision > 0) {
            sql.update(
                    "update answer_event set body_hash = null" + SAME_ITEM + " and revision < ?",
                    key.round(),
                    key.pseudonym(),
                    key.item(),
                    key.subject(),
                    revision);
        }
    }
}
