package fi.arvio.assessment.round.life;

import fi.arvio.assessment.round.RoundStatus;
import fi.arvio.assessment.store.Row;
import fi.arvio.assessment.store.Sql;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Keeps in the database how the rounds have moved on. */
@Singleton
class JdbcTransitions implements Transitions {
    private final Sql sql;

    JdbcTransitions(Sql sql) {
        this.sql = sql;
    }

    @Override
    @Transactional
    public void make(UUID round, Transition transition) {
        sql.update("update round set status = ? where id = ?", transition.to(), round);
        if (transition.event() == RoundLife.Event.OPENED_BY_HAND) {
            // Reminders are counted from here, and nobody is asked before their round has opened.
            sql.update("update round set opens_at = ? where id = ?", transition.at(), round);
        }
        sql.update(
                "insert into round_transition (round_id, status, event, happened_at, made_by, reason)"
                        + " values (?, ?, ?, ?, ?, ?)",
                round,
                transition.to(),
                transition.event(),
                transition.at(),
                transition.by(),
                transition.reason());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Transition> of(UUID round) {
        return sql
                .list("select * from round_transition where round_id = ?", JdbcTransitions::transition, round)
                .stream()
                .sorted((one, other) -> one.to().compareTo(other.to()))
                .toList();
    }

    private static Transition transition(Row row) {
        return new Transition(
                row.constant(RoundStatus.class, "status"),
                row.constant(RoundLife.Event.class, "event"),
                row.instant("happened_at"),
                row.maybeText("made_by"),
                row.maybeText("reason"));
    }

    @Override
    @Transactional(readOnly = true)
    public List<UUID> due(Instant now) {
        return sql.list(
                "select id from round where status = ? and opens_at <= ? order by opens_at, id",
                row -> row.uuid("id"),
                RoundStatus.DRAFT,
                now);
    }
}
