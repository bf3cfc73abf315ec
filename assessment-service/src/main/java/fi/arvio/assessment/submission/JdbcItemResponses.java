package fi.arvio.assessment.submission;

import fi.arvio.assessment.store.Fingerprint;
import fi.arvio.assessment.store.Sql;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keeps answers in the database. Rows are always taken in the order ledger entry, current answer, older ledger entries,
 * so that events about one item wait for each other and never in a circle.
 */
@Singleton
class JdbcItemResponses implements ItemResponses {
    private static final String COUNTED = "item_response";
    private static final String LATE = "late_answer";
    private static final String SAME_ITEM = " where round_id = ? and pseudonym = ? and item = ? and subject = ?";

    private final Sql sql;
    private final List<Erasure> erasures;
    private final List<Rewriting> rewritings;

    JdbcItemResponses(Sql sql, List<Erasure> erasures, List<Rewriting> rewritings) {
        this.sql = sql;
        this.erasures = List.copyOf(erasures);
        this.rewritings = List.copyOf(rewritings);
    }

    @Override
    @Transactional
    public Recorded record(ItemResponse response) {
        String hash = Fingerprint.sha256(response.canonical());
        if (!enter(response.eventId(), hash, response)) {
            return known(response.eventId(), hash);
        }
        return keep(COUNTED, response) ? new Recorded.Stored() : new Recorded.Known();
    }

    @Override
    @Transactional
    public Recorded recordLate(ItemResponse response) {
        String hash = Fingerprint.sha256(response.canonical());
        if (!enter(response.eventId(), hash, response)) {
            return known(response.eventId(), hash);
        }
        boolean deletes = response.content() instanceof Content.Deleted;
        if (!deletes && laterStands(response)) {
            eraseHashesBefore(response.key(), erasedBefore(COUNTED, response.key()));
            return new Recorded.Known();
        }
        if (deletes) {
            // Who wants an answer gone has not come too late.
            keep(COUNTED, response);
        }
        return keep(LATE, response) ? new Recorded.Late() : new Recorded.Known();
    }

    /** Returns whether the response is the current one of its table. */
    private boolean keep(String table, ItemResponse response) {
        boolean current = put(table, response);
        if (current && response.content() instanceof Content.Deleted) {
            eraseHashesBefore(response.key(), response.revision());
            erasures.forEach(erasure -> erasure.erase(response.key()));
        } else if (current && response.revision() > 1) {
            rewritings.forEach(rewriting -> rewriting.rewritten(response));
        }
        if (!current) {
            eraseHashesBefore(response.key(), erasedBefore(table, response.key()));
        }
        return current;
    }

    private boolean laterStands(ItemResponse response) {
        ItemKey key = response.key();
        return sql.first(
                        "select revision from item_response" + SAME_ITEM,
                        row -> row.number("revision"),
                        key.round(),
                        key.pseudonym(),
                        key.item(),
                        key.subject())
                .filter(revision -> revision > response.revision())
                .isPresent();
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
    private Recorded known(UUID eventId, String hash) {
        return sql.<Recorded>first(
                        "select body_hash from answer_event where event_id = ?",
                        row -> {
                            String before = row.maybeText("body_hash");
                            return before == null || Fingerprint.same(before, hash)
                                    ? new Recorded.Known()
                                    : new Recorded.Conflict();
                        },
                        eventId)
                .orElseThrow(() -> new IllegalStateException("event " + eventId + " vanished"));
    }

    /** Makes the response the current one unless a later revision stands. */
    private boolean put(String table, ItemResponse response) {
        // The second update is for the one that came between the first and the insert.
        return update(table, response) || insert(table, response) || update(table, response);
    }

    private boolean update(String table, ItemResponse response) {
        return execute(
                "update " + table + " set revision = ?, erased_before = case when ? then ? else erased_before end,"
                        + " body_group = ?, volunteered = ?, kind = ?, point = ?, choices = ?, ranking = ?,"
                        + " importance = ?, success = ?, free_text = ?, quotable = ?, missing_reason = ?" + SAME_ITEM
                        + " and revision < ?",
                response,
                response.revision());
    }

    private boolean insert(String table, ItemResponse response) {
        return execute(
                "insert into " + table + " (revision, erased_before, body_group, volunteered, kind, point, choices,"
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
    private int erasedBefore(String table, ItemKey key) {
        return sql.first(
                        "select erased_before from " + table + SAME_ITEM + " for update",
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
