package fi.arvio.bot.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Dialogues by pseudonym. Nothing here knows a person. */
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

    /** The states of several people, as they are just now. */
    @Query("select pseudonym, document from session where round_id = :roundId and pseudonym in (:pseudonyms)")
    List<SessionRow> of(UUID roundId, Collection<String> pseudonyms);
}
