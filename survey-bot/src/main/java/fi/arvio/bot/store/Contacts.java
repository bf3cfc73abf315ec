package fi.arvio.bot.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where people can be reached and how far they are, by respondent; and which activities were taken. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface Contacts extends GenericRepository<RoundCopy, UUID> {
    /** One row is written and none but that locked: turns on two channels at once never wait for each other's. */
    String ABOVE_THE_OTHERS = "(select coalesce(max(o.recency), -1) + 1 from contact o"
            + " where o.respondent = :respondent and o.channel <> :channel)";

    /** Marks an activity as taken; 0 if it was before. */
    @Query("insert into incoming_activity (activity_key) values (:key) on conflict do nothing")
    int take(String key);

    /** Notes that the person was heard of there; 0 if they never were on that channel. */
    @Query("update contact set conversation = :conversation, reference = :reference, last_day = :day, recency = "
            + ABOVE_THE_OTHERS + " where respondent = :respondent and channel = :channel")
    int move(String respondent, String channel, String conversation, String reference, LocalDate day);

    /** The same, on a channel that is new to the person. */
    @Query("insert into contact (respondent, channel, conversation, reference, last_day, recency)"
            + " values (:respondent, :channel, :conversation, :reference, :day, " + ABOVE_THE_OTHERS
            + ") on conflict do nothing")
    int add(String respondent, String channel, String conversation, String reference, LocalDate day);

    /** The day on which the person was last heard of, on whatever channel. */
    @Query("select last_day from contact where respondent = :respondent and last_day is not null"
            + " order by last_day desc limit 1")
    Optional<LocalDate> lastDay(String respondent);

    /** Where the person was last heard of. */
    @Query("select channel, conversation, reference from contact where respondent = :respondent"
            // Days tell where somebody was before recency was kept.
            + " order by recency desc, last_day desc nulls last, channel limit 1")
    Optional<Whereabouts> latest(String respondent);

    @Query("delete from contact_wish where respondent = :respondent")
    int forgetWish(String respondent);

    @Query("insert into contact_wish (respondent, wish, until) values (:respondent, :wish, :until)"
            + " on conflict do nothing")
    int keepWish(String respondent, String wish, @Nullable LocalDate until);

    @Query("insert into progress (round_id, respondent, disposition)"
            + " values (:roundId, :respondent, :disposition) on conflict do nothing")
    int begin(UUID roundId, String respondent, String disposition);

    @Query("update progress set disposition = :disposition where round_id = :roundId and respondent = :respondent"
            // Nobody falls back from complete, but for somebody who deleted their answers and is asked anew.
            + " and (disposition <> 'COMPLETE' or :disposition = 'STARTED')")
    int advance(UUID roundId, String respondent, String disposition);

    @Query("select round_id, respondent, disposition from progress"
            + " where reported is null or reported <> disposition order by round_id, respondent")
    List<Advance> unreported();

    @Query("select count(*) from progress where reported is null or reported <> disposition")
    long countUnreported();

    @Query("update progress set reported = :disposition where round_id = :roundId and respondent in (:respondents)")
    int reported(UUID roundId, Collection<String> respondents, String disposition);

    /** Whose conversation it is, on a channel where a conversation tells who somebody is. */
    @Query("select respondent from contact where channel = :channel and conversation = :conversation"
            + " order by last_day desc, respondent limit 1")
    Optional<String> respondent(String channel, String conversation);

    /** The conversation is that person's alone from now on. */
    @Query("delete from contact where channel = :channel and conversation = :conversation"
            + " and respondent <> :respondent")
    int leaveTo(String channel, String conversation, String respondent);

    /** Everywhere that people were heard of or can be written to. */
    @Query("select respondent, channel, conversation, reference, last_day, recency from contact"
            + " where respondent in (:respondents)")
    List<ContactRow> contacts(Collection<String> respondents);

    @Query("select respondent, wish, until from contact_wish where respondent in (:respondents)")
    List<WishRow> wishes(Collection<String> respondents);

    @Query("select round_id, respondent, disposition from progress where round_id = :roundId")
    List<Advance> progress(UUID roundId);

    @Query("select round_id, respondent, disposition from progress where round_id = :roundId"
            + " and respondent in (:respondents)")
    List<Advance> progress(UUID roundId, Collection<String> respondents);

    /** Whatever was found out about them, it is tried again. */
    @Query("delete from unreachable where respondent in (:respondents)")
    int reachableAgain(Collection<String> respondents);

    @Query("select respondent, channel, cause from unreachable where respondent in (:respondents)")
    List<UnreachableRow> unreachable(Collection<String> respondents);

    @Query("delete from unreachable where respondent = :respondent and channel = :channel")
    int reachable(String respondent, String channel);

    @Query("insert into unreachable (respondent, channel, cause) values (:respondent, :channel, :cause)"
            + " on conflict do nothing")
    int cannotReach(String respondent, String channel, String cause);

    /** A conversation that the bot opened itself: nothing was heard of the person there yet. */
    @Query("insert into contact (respondent, channel, conversation, reference, recency)"
            + " values (:respondent, :channel, :conversation, :reference, " + ABOVE_THE_OTHERS
            + ") on conflict do nothing")
    int opened(String respondent, String channel, String conversation, String reference);
}
