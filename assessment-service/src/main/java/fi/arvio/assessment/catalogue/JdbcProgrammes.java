package fi.arvio.assessment.catalogue;

import fi.arvio.assessment.store.Sql;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Keeps programmes in the database; writing and reading a tree each have a class of their own. */
@Singleton
class JdbcProgrammes implements Programmes {
    private final Sql sql;

    JdbcProgrammes(Sql sql) {
        this.sql = sql;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Programme> all() {
        return sql.list("select code from programme order by code", row -> row.text("code")).stream()
                .flatMap(code -> find(code).stream())
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Programme> find(String code) {
        return new ProgrammeReading(sql, code).programme();
    }

    @Override
    @Transactional
    public void replace(Programme programme) {
        sql.update("delete from programme where code = ?", programme.code());
        new ProgrammeWriting(sql, programme).write();
    }
}
