package fi.arvio.assessment.comment;

import fi.arvio.assessment.pool.Place;
import fi.arvio.assessment.pool.Shown;
import fi.arvio.assessment.store.Row;
import fi.arvio.assessment.store.Sql;
import fi.arvio.assessment.submission.ItemKey;
import fi.arvio.assessment.time.Ids;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps comments in the database. */
@Singleton
class JdbcComments implements Comments {
    /** What counts is what the author said last: the present answer, or a later one that came too late to count. */
    private static final String QUOTABLE = "exists (select 1 from item_response r where r.round_id = c.round_id"
            + " and r.pseudonym = c.pseudonym and r.item = c.item and r.subject = c.subject"
            + " and r.kind = 'TEXT' and r.quotable and r.free_text = c.words"
            + " and not exists (select 1 from late_answer l where l.round_id = r.round_id"
            + " and l.pseudonym = r.pseudonym and l.item = r.item and l.subject = r.subject and l.revision > r.revision"
            + " and (l.kind <> 'TEXT' or not l.quotable or l.free_text <> c.words)))";

    private final Sql sql;
    private final Ids ids;

    JdbcComments(Sql sql, Ids ids) {
        this.sql = sql;
        this.ids = ids;
    }

    @Override
    @Transactional
    public List<WrittenAnswer> written(UUID round) {
        // Whoever deletes now waits, and finds what we have kept.
        return sql.list(
                "select pseudonym, item, subject, free_text from item_response where round_id = ? and kind = 'TEXT'"
                        + " order by pseudonym, item, subject for update",
                row -> new WrittenAnswer(key(round, row), row.text("free_text")),
                round);
    }

    @Override
    @Transactional(readOnly = true)
    public List<KeptComment> kept(UUID round) {
        return sql.list(
                "select c.id, c.pseudonym, c.item, c.subject, c.words, c.pool_level, c.pool_item, c.pool_subject,"
                        + " c.since_snapshot, case when " + QUOTABLE + " then true else false end as quotable"
                        + " from comment_text c where c.round_id = ? order by c.id",
                row -> new KeptComment(
                        row.uuid("id"),
                        key(round, row),
                        row.text("words"),
                        new Place(
                                row.constant(Place.Level.class, "pool_level"),
                                row.text("pool_item"),
                                row.text("pool_subject")),
                        row.number("since_snapshot"),
                        row.flag("quotable")),
                round);
    }

    private static ItemKey key(UUID round, Row row) {
        return new ItemKey(round, row.text("pseudonym"), row.text("item"), row.text("subject"));
    }

    @Override
    @Transactional
    public void add(UUID round, Collection<Shown> coming) {
        sql.batch(
                "insert into comment_text (id, round_id, pseudonym, item, subject, words, pool_level, pool_item,"
                        + " pool_subject, since_snapshot) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                coming,
                one -> new @Nullable Object[] {
                    ids.next(),
                    round,
                    one.comment().writer(),
                    one.comment().about().item(),
                    one.comment().about().subject(),
                    one.comment().words(),
                    one.pool().level(),
                    one.pool().item(),
                    one.pool().subject(),
                    one.since()
                });
    }

    @Override
    @Transactional
    public void remove(Collection<UUID> going) {
        sql.batch("delete from comment_text where id = ?", going, id -> new @Nullable Object[] {id});
    }

    @Override
    @Transactional
    public boolean lock(UUID round, UUID comment) {
        // The round before the comment, as an answer and a snapshot take them, so that none waits in a circle.
        sql.list("select id from round where id = ? for update", row -> row.uuid("id"), round);
        return sql.first(
                        "select id from comment_text where round_id = ? and id = ? for update",
                        row -> row.uuid("id"),
                        round,
                        comment)
                .isPresent();
    }

    @Override
    @Transactional(readOnly = true)
    public OptionalInt newestSnapshot(UUID round) {
        return sql.list("select number from snapshot where round_id = ?", row -> row.number("number"), round).stream()
                .mapToInt(number -> number)
                .max();
    }
}
