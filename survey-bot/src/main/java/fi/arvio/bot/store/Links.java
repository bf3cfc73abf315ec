package fi.arvio.bot.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import java.util.UUID;

/** Which of a person's web links holds; people whose first one does have no row. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface Links extends GenericRepository<RoundCopy, UUID> {
    @Query("select generation from link where respondent = :respondent")
    Optional<Integer> generation(String respondent);

    /** The next one holds from now on; 0 if the first one still did. */
    @Query("update link set generation = generation + 1 where respondent = :respondent")
    int raise(String respondent);

    /** The second one holds from now on; 0 if that or a later one did already. */
    @Query("insert into link (respondent, generation) values (:respondent, 1) on conflict do nothing")
    int begin(String respondent);
}
