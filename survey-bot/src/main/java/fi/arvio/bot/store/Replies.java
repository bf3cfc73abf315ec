package fi.arvio.bot.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The outbox of replies; those of the chat page stay until the page has fetched them. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface Replies extends GenericRepository<ReplyRow, Long> {
    void saveAll(Collection<ReplyRow> replies);

    /** Holds off every other claimer until the transaction ends: two that claim at once would mix up the order. */
    @Query("select name from relay where name = 'reply' for update")
    String claimAlone();

    /** Replies that may go now: never one before an earlier one of its conversation. */
    @Query("select r.* from reply r where r.channel <> 'web' and r.refusal is null and r.due_at <= :now"
            + " and not exists (select 1 from reply e where e.conversation = r.conversation and e.channel = r.channel"
            + " and e.id < r.id and e.refusal is null and e.due_at > :now)"
            + " order by r.id limit :most")
    List<ReplyRow> due(Instant now, int most);

    @Query("update reply set due_at = :until, attempts = attempts + 1 where id in (:ids)")
    int lease(Collection<Long> ids, Instant until);

    @Query("update reply set due_at = :now where due_at > :now and refusal is null and channel <> 'web'")
    int takeOver(Instant now);

    @Query("update reply set due_at = :at where id in (:ids)")
    int retryAt(Collection<Long> ids, Instant at);

    @Query("update reply set refusal = :reason, activity = '' where id in (:ids)")
    int refuse(Collection<Long> ids, String reason);

    @Query("delete from reply where id = :id")
    int remove(long id);

    @Query("select activity from shown_card"
            + " where channel = :channel and conversation = :conversation and card = :card")
    Optional<String> shownCard(String channel, String conversation, String card);

    @Query("delete from shown_card where channel = :channel and conversation = :conversation and card = :card")
    int forgetCard(String channel, String conversation, String card);

    @Query("insert into shown_card (channel, conversation, card, activity)"
            + " values (:channel, :conversation, :card, :activity) on conflict do nothing")
    int rememberCard(String channel, String conversation, String card, String activity);

    @Query("select count(*) from reply where channel <> 'web' and refusal is null")
    long countWaiting();

    @Query("select count(*) from reply where refusal is not null")
    long countRefused();

    @Query("select * from reply where channel = 'web' and conversation = :conversation and id > :after order by id")
    List<ReplyRow> waitingForPage(String conversation, long after);

    /** Notes what a page has fetched; another one, open at the same time, has a moment to fetch it too. */
    @Query("update reply set attempts = 1, due_at = :now"
            + " where channel = 'web' and conversation = :conversation and id <= :upTo and attempts = 0")
    int acknowledge(String conversation, long upTo, Instant now);

    /** Up to where some page has fetched: a page that opens now begins after it. */
    @Query("select coalesce(max(id), 0) from reply"
            + " where channel = 'web' and conversation = :conversation and attempts > 0")
    long acknowledged(String conversation);

    /** Erases what repeats the answers of people: soon when a page has fetched it, later what none came for. */
    @Query("delete from reply where channel = 'web' and (due_at < :plannedBefore"
            + " or (attempts > 0 and due_at < :fetchedBefore))")
    int forgetPages(Instant plannedBefore, Instant fetchedBefore);
}
