package fi.arvio.assessment.roster.participation;

import fi.arvio.assessment.store.Sql;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Keeps the coverage targets of rounds in the database. */
@Singleton
class CoverageTargets {
    private final Sql sql;

    CoverageTargets(Sql sql) {
        this.sql = sql;
    }

    @Transactional(readOnly = true)
    List<CoverageTarget> of(UUID round) {
        return sql.list(
                "select * from coverage_target where round_id = ? order by kind, code",
                row -> new CoverageTarget(
                        row.constant(CoverageTarget.Kind.class, "kind"), row.text("code"), row.number("minimum")),
                round);
    }

    /** Replaces them if they are what is meant; the round is locked, so that of two who were shown the same one comes late. */
    @Transactional
    Optional<List<CoverageTarget>> replace(
            UUID round, List<CoverageTarget> targets, Predicate<List<CoverageTarget>> meant) {
        sql.list("select id from round where id = ? for update", row -> row.uuid("id"), round);
        if (!meant.test(of(round))) {
            return Optional.empty();
        }
        sql.update("delete from coverage_target where round_id = ?", round);
        sql.batch("insert into coverage_target (round_id, kind, code, minimum) values (?, ?, ?, ?)", targets, target ->
                new @Nullable Object[] {round, target.kind(), target.code(), target.minimum()});
        return Optional.of(of(round));
    }
}
