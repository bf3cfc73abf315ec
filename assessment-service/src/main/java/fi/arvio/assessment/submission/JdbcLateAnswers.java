package fi.arvio.assessment.submission;

import fi.arvio.assessment.store.Sql;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** Counts late answers in the database. */
@Singleton
class JdbcLateAnswers implements LateAnswers {
    private final Sql sql;

    JdbcLateAnswers(Sql sql) {
        this.sql = sql;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Count> of(UUID round) {
        return sql.list(
                "select item, count(*) as answers from late_answer where round_id = ? and kind <> 'DELETED'"
                        + " group by item order by item",
                row -> new Count(row.text("item"), Math.toIntExact(row.count("answers"))),
                round);
    }
}
