package fi.arvio.bot.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Dialogues and assignments by pseudonym. Nothing here knows a person. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface Sessions extends GenericRepository<RoundCopy, UUID> {

    /** Starts a session unless there is one; returns how many rows were written. */
    @Query("insert into session (round_id, pseudonym, document) values (:roundId, :pseudonym, :document)"
            + " on conflict do nothing")
    int begin(UUID roundId, String pseudonym, String document);

    /** The session's state; turns of the same person wait here for each other until the transaction ends. */
    @Query("select document from session where round_id = :roundId and pseudonym = :pseudonym for update")
    Optional<String> lock(UUID roundId, String pseudonym);

    @Query("update session set document = :document where round_id = :roundId and pseudonym = :pseudonym")
    int keep(UUID roundId, String pseudonym, String document);

    @Query("select document from assignment where round_id = :roundId and pseudonym = :pseudonym")
    Optional<String> assignment(UUID roundId, String pseudonym);

    /** Keeps an assignment for good: what a person is asked does not change under them. */
    @Query("insert into assignment (round_id, pseudonym, document) values (:roundId, :pseudonym, :document)"
            + " on conflict do nothing")
    int assign(UUID roundId, String pseudonym, String document);

    @Query("select pseudonym from assignment where round_id = :roundId")
    List<String> assigned(UUID roundId);
}
