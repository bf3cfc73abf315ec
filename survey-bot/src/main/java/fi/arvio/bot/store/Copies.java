package fi.arvio.bot.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The bot's own copies of the service's rounds and questionnaires: it answers from them while the service is down. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface Copies extends GenericRepository<RoundCopy, UUID> {
    List<RoundCopy> findAll();

    Optional<RoundCopy> findById(UUID roundId);

    RoundCopy save(RoundCopy copy);

    void update(RoundCopy copy);

    void deleteById(UUID roundId);

    @Query("select document from questionnaire_copy where code = :code and version = :version")
    Optional<String> questionnaire(String code, int version);

    @Query("insert into questionnaire_copy (code, version, document) values (:code, :version, :document)"
            + " on conflict do nothing")
    int keepQuestionnaire(String code, int version, String document);
}
