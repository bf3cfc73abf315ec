package fi.arvio.bot.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Where people can be reached and how far they are, by respondent; and which activities were taken. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface Contacts extends GenericRepository<RoundCopy, UUID> {

    /** Marks an activity as taken; 0 if it was before. */
    @Query("insert into incoming_activity (activity_key) values (:key) on conflict do nothing")
    int take(String key);

    @Query("update contact set conversation = :conversation, reference = :reference"
            + " where respondent = :respondent and channel = :channel")
    int move(String respondent, String channel, String conversation, String reference);

    @Query("insert into contact (respondent, channel, conversation, reference)"
            + " values (:respondent, :channel, :conversation, :reference) on conflict do nothing")
    int add(String respondent, String channel, String conversation, String reference);

    @Query("insert into progress (round_id, respondent, disposition)"
            + " values (:roundId, :respondent, :disposition) on conflict do nothing")
    int begin(UUID roundId, String respondent, String disposition);

    @Query("update progress set disposition = :disposition where round_id = :roundId and respondent = :respondent"
            + " and disposition <> 'COMPLETE'")
    int advance(UUID roundId, String respondent, String disposition);

    @Query("select round_id, respondent, disposition from progress"
            + " where reported is null or reported <> disposition order by round_id, respondent")
    List<Advance> unreported();

    @Query("select count(*) from progress where reported is null or reported <> disposition")
    long countUnreported();

    @Query("update progress set reported = :disposition where round_id = :roundId and respondent in (:respondents)")
    int reported(UUID roundId, Collection<String> respondents, String disposition);
}
