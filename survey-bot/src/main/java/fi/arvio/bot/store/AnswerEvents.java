package fi.arvio.bot.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The outbox of answers. Claimed by lease in a short transaction, sent outside it, then removed. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface AnswerEvents extends GenericRepository<AnswerEvent, UUID> {
    void saveAll(Collection<AnswerEvent> events);

    /** Plans a mark unless the same one is on its way already. */
    @Query("insert into answer_event (event_id, round_id, payload, attempts, due_at, kind)"
            + " values (:id, :roundId, :payload, 0, :dueAt, 'UNCLEAR') on conflict do nothing")
    int saveOnce(UUID id, UUID roundId, String payload, Instant dueAt);

    @Query("select * from answer_event where due_at <= :now and refusal is null order by due_at limit :most"
            + " for update skip locked")
    List<AnswerEvent> due(Instant now, int most);

    @Query("update answer_event set due_at = :until, attempts = attempts + 1 where event_id in (:ids)")
    int lease(Collection<UUID> ids, Instant until);

    @Query("update answer_event set due_at = :now where due_at > :now and refusal is null")
    int takeOver(Instant now);

    @Query("update answer_event set due_at = :at where event_id in (:ids)")
    int retryAt(Collection<UUID> ids, Instant at);

    /** Sets an answer aside that the service refuses for good; it stays listed until somebody has looked, without a time. */
    @Query("update answer_event set refusal = :reason, due_at = cast('1970-01-01' as timestamp with time zone)"
            + " where event_id = :id")
    int refuse(UUID id, String reason);

    @Query("delete from answer_event where event_id = :id")
    int remove(UUID id);

    @Query("select count(*) from answer_event where refusal is null")
    long countWaiting();

    @Query("select count(*) from answer_event where refusal is not null")
    long countRefused();

    @Query("select count(*) from answer_event where refusal is null and round_id = :roundId")
    long countWaiting(UUID roundId);
}
