package fi.arvio.assessment.snapshot;

import fi.arvio.assessment.store.Sql;
import fi.arvio.assessment.time.CampaignTime;
import fi.arvio.assessment.time.Ids;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps snapshots in the database. */
@Singleton
class JdbcSnapshots implements Snapshots {
    private final Sql sql;
    private final Ids ids;
    private final CampaignTime time;

    JdbcSnapshots(Sql sql, Ids ids, CampaignTime time) {
        this.sql = sql;
        this.ids = ids;
        this.time = time;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Snapshot> of(UUID round) {
        return sql.list(
                "select id, number, taken_at, final_of is not null as is_final from snapshot where round_id = ?"
                        + " and matched_with is null order by number",
                row -> new Snapshot(
                        row.uuid("id"), row.number("number"), row.instant("taken_at"), row.flag("is_final")),
                round);
    }

    @Override
    @Transactional
    public Snapshot copy(UUID round, boolean isFinal) {
        // One at a time, so that numbers follow each other.
        sql.list("select id from round where id = ? for update", row -> row.uuid("id"), round);
        int number = nextNumber(round);
        Snapshot snapshot = new Snapshot(ids.next(), number, now(), isFinal);
        sql.update(
                "insert into snapshot (id, round_id, number, taken_at, final_of) values (?, ?, ?, ?, ?)",
                snapshot.id(),
                round,
                number,
                snapshot.takenAt(),
                isFinal ? round : null);
        sql.update(
                "insert into snapshot_response (snapshot_id, pseudonym, item, subject, kind, point, choices,"
                        + " ranking, importance, success, missing_reason, body_group) select s.id, r.pseudonym, r.item, r.subject,"
                        + " r.kind, r.point, r.choices, r.ranking, r.importance, r.success, r.missing_reason, r.body_group"
                        + " from item_response r join snapshot s on s.round_id = r.round_id"
                        + " where s.id = ? and r.kind <> 'DELETED'",
                snapshot.id());
        return snapshot;
    }

    private int nextNumber(UUID round) {
        return sql.first(
                        "select coalesce(max(number), 0) + 1 as next from snapshot where round_id = ?",
                        row -> row.number("next"),
                        round)
                .orElse(1);
    }

    private Instant now() {
        return time.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    @Override
    @Transactional
    public List<Integer> match(UUID earlier, UUID later, List<String> items) {
        return List.of(match(items, earlier, later), match(items, later, earlier));
    }

    private int match(List<String> items, UUID round, UUID other) {
        int number = nextNumber(round);
        UUID id = ids.next();
        sql.update(
                "insert into snapshot (id, round_id, number, taken_at, matched_with) values (?, ?, ?, ?, ?)",
                id,
                round,
                number,
                now(),
                other);
        sql.batch(
                "insert into snapshot_response (snapshot_id, pseudonym, item, subject, kind, point, choices,"
                        + " ranking, importance, success, missing_reason, body_group) select s.id, r.pseudonym, r.item, r.subject,"
                        + " r.kind, r.point, r.choices, r.ranking, r.importance, r.success, r.missing_reason, r.body_group"
                        + " from snapshot s join snapshot f on f.final_of = s.round_id"
                        + " join snapshot_response r on r.snapshot_id = f.id where s.id = ? and r.item = ?"
                        + " and (r.kind = 'MISSING' or r.kind = 'POINT' and exists (select 1 from snapshot g"
                        + " join snapshot_response o on o.snapshot_id = g.id where g.final_of = s.matched_with"
                        + " and o.pseudonym = r.pseudonym and o.item = r.item and o.subject = r.subject"
                        + " and o.kind = 'POINT'))",
                items,
                item -> new @Nullable Object[] {id, item});
        return number;
    }

    @Override
    @Transactional
    public void publish(Snapshot snapshot, Published kind, String document) {
        sql.update(
                "insert into snapshot_document (snapshot_id, kind, document) values (?, ?, ?)",
                snapshot.id(),
                kind,
                document);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> newest(UUID round, Published kind) {
        return sql.first(
                "select d.document from snapshot_document d join snapshot s on s.id = d.snapshot_id"
                        + " where s.round_id = ? and d.kind = ? order by s.number desc limit 1",
                row -> row.text("document"),
                round,
                kind);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Published, String> newest(UUID round) {
        return sql
                .list(
                        "select d.kind, d.document from snapshot_document d join snapshot s on s.id = d.snapshot_id"
                                + " where s.round_id = ? and s.number ="
                                + " (select max(number) from snapshot where round_id = ? and matched_with is null)",
                        row -> Map.entry(row.constant(Published.class, "kind"), row.text("document")),
                        round,
                        round)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> all(UUID round, Published kind) {
        return sql.list(
                "select d.document from snapshot_document d join snapshot s on s.id = d.snapshot_id"
                        + " where s.round_id = ? and d.kind = ? order by s.number desc",
                row -> row.text("document"),
                round,
                kind);
    }
}
