package fi.arvio.bot.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What the assessment service was last told of how people can be reached. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface Reaches extends GenericRepository<ReachRow, String> {
    @Query("select round_id, respondent, reach from reported_reach where round_id = :roundId")
    List<ReachRow> reported(UUID roundId);

    @Query("delete from reported_reach where round_id = :roundId and respondent in (:respondents)")
    int forget(UUID roundId, Collection<String> respondents);

    @Query("insert into reported_reach (round_id, respondent, reach) values (:roundId, :respondent, :reach)"
            + " on conflict do nothing")
    void keep(Collection<ReachRow> rows);
}
