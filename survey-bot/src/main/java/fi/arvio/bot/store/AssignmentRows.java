package fi.arvio.bot.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Assignments by pseudonym, kept for good: what a person is asked does not change under them. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface AssignmentRows extends GenericRepository<AssignmentRow, String> {
    @Query("insert into assignment (round_id, pseudonym, document) values (:roundId, :pseudonym, :document)"
            + " on conflict do nothing")
    void keepAll(Collection<AssignmentRow> rows);

    @Query("select pseudonym from assignment where round_id = :roundId")
    List<String> pseudonyms(UUID roundId);

    @Query("select round_id, pseudonym, document from assignment"
            + " where round_id = :roundId and pseudonym in (:pseudonyms)")
    List<AssignmentRow> of(UUID roundId, Collection<String> pseudonyms);
}
