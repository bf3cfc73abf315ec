package fi.arvio.assessment.catalogue.programme;

import fi.arvio.assessment.catalogue.Programme;
import fi.arvio.assessment.catalogue.Programmes;
import fi.arvio.assessment.catalogue.edit.Edits;
import fi.arvio.assessment.catalogue.edit.Overlay;
import fi.arvio.assessment.store.Sql;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Keeps programmes in the database; writing and reading a tree each have a class of their own. */
@Singleton
class JdbcProgrammes implements Programmes {
    private final Sql sql;
    private final Edits edits;

    JdbcProgrammes(Sql sql, Edits edits) {
        this.sql = sql;
        this.edits = edits;
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
        return source(code).map(programme -> Overlay.of(programme, edits.of(code)));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Programme> source(String code) {
        return new ProgrammeReading(sql, code).programme();
    }

    /** The row of its data file stays while those of the programme come and go. */
    @Override
    @Transactional
    public void lock(String code) {
        sql.list(
                "select name from catalogue_file where name = ? for update",
                row -> row.text("name"),
                "catalogue/" + code + ".json");
    }

    @Override
    @Transactional
    public void replace(Programme programme) {
        sql.update("delete from programme where code = ?", programme.code());
        new ProgrammeWriting(sql, programme).write();
    }
}
