package fi.arvio.bot.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The outbox of invitations and reminders. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface Notices extends GenericRepository<NoticeRow, Long> {
    List<NoticeRow> findByRoundId(UUID roundId);

    List<NoticeRow> findByRoundIdAndRespondentIn(UUID roundId, Collection<String> respondents);

    /** Plans one unless it is there already; one that failed before is tried anew. */
    @Query(
            "insert into notice (round_id, respondent, kind, number, last_days, by_hand, state, queue, planned_at, due_at,"
                    + " attempts, throttled) values (:roundId, :respondent, :kind, :number, :lastDays, :byHand, :state, :queue,"
                    + " :plannedAt, :dueAt, :attempts, :throttled) on conflict do nothing")
    void plan(Collection<NoticeRow> notices);

    @Query("update notice set state = 'PLANNED', queue = :queue, planned_at = :plannedAt, due_at = :dueAt,"
            + " last_days = :lastDays, by_hand = :byHand, attempts = 0, throttled = false, begun_at = null"
            + " where id = :id and state = 'FAILED'")
    int planAnew(long id, String queue, Instant plannedAt, Instant dueAt, boolean lastDays, boolean byHand);

    @Query("select distinct queue from notice where state = 'PLANNED' and due_at <= :now")
    List<String> queuesDue(Instant now);

    @Query("select * from notice where state = 'PLANNED' and due_at <= :now and queue = :queue order by due_at, id"
            + " limit :most for update skip locked")
    List<NoticeRow> claim(String queue, Instant now, int most);

    /** From here on the notice counts as sent, unless it turns out that it certainly was not. */
    @Query("update notice set state = 'SENDING', begun_at = :campaignTime, due_at = :until, attempts = attempts + 1,"
            + " throttled = false where id in (:ids)")
    int begin(Collection<Long> ids, Instant campaignTime, Instant until);

    @Query("update notice set due_at = :at where id in (:ids) and state = 'PLANNED'")
    int postpone(Collection<Long> ids, Instant at);

    @Query("delete from notice where id in (:ids) and state = 'PLANNED'")
    int withdraw(Collection<Long> ids);

    @Query("delete from notice where round_id = :roundId and state = 'PLANNED'")
    int withdrawAll(UUID roundId);

    /** Even one that took so long that it was given up for uncertain: now it is known. */
    @Query("update notice set state = 'SENT', reason = null where id = :id and state in ('SENDING', 'UNCERTAIN')")
    int sent(long id);

    @Query("update notice set state = 'UNCERTAIN', reason = :reason where id = :id and state = 'SENDING'")
    int uncertain(long id, String reason);

    /** It certainly did not arrive, and may go again; that is known even if it had been given up for uncertain. */
    @Query("update notice set state = 'PLANNED', begun_at = null, due_at = :at, queue = :queue, throttled = :throttled,"
            + " reason = :reason where id = :id and state in ('SENDING', 'UNCERTAIN')")
    int again(long id, String queue, Instant at, boolean throttled, @Nullable String reason);

    /** Whoever sent these is gone: nobody will ever know. */
    @Query("update notice set state = 'UNCERTAIN', reason = 'whoever sent it ended meanwhile'"
            + " where state = 'SENDING' and due_at < :now")
    int giveUp(Instant now);

    /** Moves waiting notices to another queue, where another way leads to the person now. */
    @Query("update notice set queue = :queue, due_at = :at where id in (:ids) and state = 'PLANNED'")
    int move(Collection<Long> ids, String queue, Instant at);

    /** Takes a queue that nobody holds any more, or keeps one's own; 0 if somebody else has it. */
    @Query("update queue_lease set holder = :holder, until = :until"
            + " where queue = :queue and (holder = :holder or until < :now)")
    int hold(String queue, UUID holder, Instant now, Instant until);

    @Query("insert into queue_lease (queue, holder, until) values (:queue, :holder, :until) on conflict do nothing")
    int holdFirst(String queue, UUID holder, Instant until);

    @Query("update queue_lease set until = :now where holder = :holder")
    int letGo(UUID holder, Instant now);

    /** No way leads to the person; one may, later. */
    @Query("update notice set state = 'FAILED' where id in (:ids) and state = 'PLANNED'")
    int giveUpOn(Collection<Long> ids);
}
