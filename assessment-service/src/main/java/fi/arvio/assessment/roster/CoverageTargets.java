package fi.arvio.assessment.roster;

import fi.arvio.assessment.store.Sql;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
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

    /** The round is locked, so that of two who replace them at once the later wins as a whole. */
    @Transactional
    void replace(UUID round, List<CoverageTarget> targets) {
        sql.list("select id from round where id = ? for update", row -> row.uuid("id"), round);
        sql.update("delete from coverage_target where round_id = ?", round);
        sql.batch("insert into coverage_target (round_id, kind, code, minimum) values (?, ?, ?, ?)", targets, target ->
                new @Nullable Object[] {round, target.kind(), target.code(), target.minimum()});
    }
}
