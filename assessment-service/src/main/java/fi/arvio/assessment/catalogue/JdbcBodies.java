package fi.arvio.assessment.catalogue;

import fi.arvio.assessment.store.Row;
import fi.arvio.assessment.store.Sql;
import fi.arvio.assessment.text.Text;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;

/** Keeps the bodies in the database. */
@Singleton
class JdbcBodies implements Bodies {
    private final Sql sql;

    JdbcBodies(Sql sql) {
        this.sql = sql;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Body> all() {
        return sql.list("select * from body order by ordinal", JdbcBodies::body);
    }

    @Override
    @Transactional
    public void merge(List<Body> bodies) {
        for (int i = 0; i < bodies.size(); i++) {
            Body body = bodies.get(i);
            sql.update(
                    "insert into body (code, ordinal, name_fi, name_sv, name_en, kind) values (?, ?, '', '', '', '')"
                            + " on conflict do nothing",
                    body.code(),
                    i);
            Text name = body.name();
            sql.update(
                    "update body set ordinal = ?, name_fi = ?, name_sv = ?, name_en = ?, kind = ?, part_of = ?"
                            + " where code = ?",
                    i,
                    name.fi(),
                    name.sv(),
                    name.en(),
                    body.kind(),
                    body.partOf(),
                    body.code());
        }
    }

    private static Body body(Row row) {
        return new Body(
                row.text("code"), row.words("name"), row.constant(Body.Kind.class, "kind"), row.maybeText("part_of"));
    }
}
