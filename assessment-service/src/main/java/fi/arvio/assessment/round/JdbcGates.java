package fi.arvio.assessment.round;

import fi.arvio.assessment.store.Sql;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Gates as rows to lock, the way both databases can. */
@Singleton
class JdbcGates implements Gates {
    /** As many as the migration gave to the rounds before it. */
    private static final int GATES = 8;

    private final Sql sql;

    JdbcGates(Sql sql) {
        this.sql = sql;
    }

    void add(UUID round) {
        sql.batch(
                "insert into round_gate (round_id, gate) values (?, ?)",
                IntStream.range(0, GATES).boxed().toList(),
                gate -> new @Nullable Object[] {round, gate});
    }

    @Override
    @Transactional
    public RoundStatus hold(UUID round, String pseudonym, Instant now) {
        sql.list(
                "select gate from round_gate where round_id = ? and gate = ? for update",
                row -> row.number("gate"),
                round,
                Math.floorMod(pseudonym.hashCode(), GATES));
        // A statement of its own: it sees what the closing that was waited for has written.
        return sql.first(
                        "select status, closes_at from round where id = ?",
                        row -> row.constant(RoundStatus.class, "status").at(now, row.instant("closes_at")),
                        round)
                .orElseThrow(() -> new IllegalStateException("round " + round + " vanished"));
    }

    @Override
    @Transactional
    public void holdAll(UUID round) {
        for (int gate = 0; gate < GATES; gate++) {
            sql.list(
                    "select gate from round_gate where round_id = ? and gate = ? for update",
                    row -> row.number("gate"),
                    round,
                    gate);
        }
    }
}
