package fi.arvio.assessment.theme;

import fi.arvio.assessment.store.Row;
import fi.arvio.assessment.store.Sql;
import fi.arvio.assessment.submission.Erasure;
import fi.arvio.assessment.submission.ItemKey;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads own themes from the answers and keeps decisions beside them; a deleted answer leaves none. */
@Singleton
class JdbcOwnThemes implements OwnThemes, Erasure {
    private static final String SAME_THEME = " round_id = ? and pseudonym = ? and item = ? and subject = ?";

    private final Sql sql;

    JdbcOwnThemes(Sql sql) {
        this.sql = sql;
    }

    @Override
    @Transactional(readOnly = true)
    public List<OwnTheme> of(UUID round, String item) {
        return sql
                .list(
                        "select r.pseudonym, r.item, r.subject, r.revision, r.free_text, r.quotable,"
                                + " d.revision as decided, d.decision, d.merged_into, d.message from item_response r"
                                + " left join theme_decision d on d.round_id = r.round_id"
                                + " and d.pseudonym = r.pseudonym and d.item = r.item and d.subject = r.subject"
                                // What was decided before a deletion says nothing of what was written after it.
                                + " and d.answer_revision > r.erased_before"
                                + " and d.revision = (select max(l.revision) from theme_decision l"
                                + " where l.round_id = r.round_id and l.pseudonym = r.pseudonym"
                                + " and l.item = r.item and l.subject = r.subject)"
                                + " where r.round_id = ? and r.item = ? and r.kind = 'TEXT'",
                        row -> theme(round, row),
                        round,
                        item)
                .stream()
                .sorted(Comparator.comparing(theme -> theme.id().toString()))
                .toList();
    }

    private static OwnTheme theme(UUID round, Row row) {
        return new OwnTheme(
                new ItemKey(round, row.text("pseudonym"), row.text("item"), row.text("subject")),
                row.number("revision"),
                row.text("free_text"),
                row.flag("quotable"),
                decision(row));
    }

    private static @Nullable Decision decision(Row row) {
        Integer decided = row.maybeNumber("decided");
        return decided == null
                ? null
                : new Decision(
                        decided,
                        row.constant(Decision.Kind.class, "decision"),
                        row.maybeText("merged_into"),
                        row.maybeText("message"));
    }

    @Override
    @Transactional
    public List<OwnTheme> toDecide(UUID round, String item) {
        // In the order in which an answer takes them, so that the two cannot wait for each other.
        sql.list("select id from round where id = ? for update", row -> row.uuid("id"), round);
        sql.list(
                "select subject from item_response where round_id = ? and item = ? order by pseudonym, subject for update",
                row -> row.text("subject"),
                round,
                item);
        return of(round, item);
    }

    @Override
    @Transactional
    public void decide(OwnTheme theme, Decision.Kind kind, @Nullable String mergedInto, @Nullable String message) {
        ItemKey key = theme.key();
        sql.update(
                "insert into theme_decision (round_id, pseudonym, item, subject, revision, answer_revision, decision,"
                        + " merged_into, message) select ?, ?, ?, ?, coalesce(max(revision), 0) + 1, ?, ?, ?, ?"
                        + " from theme_decision where" + SAME_THEME,
                key.round(),
                key.pseudonym(),
                key.item(),
                key.subject(),
                theme.answerRevision(),
                kind,
                mergedInto,
                message,
                key.round(),
                key.pseudonym(),
                key.item(),
                key.subject());
    }

    /** Only the count of decisions stays, so that a later one never looks like one the author has seen. */
    @Override
    @Transactional
    public void erase(ItemKey key) {
        sql.update(
                "update theme_decision set merged_into = null, message = null where" + SAME_THEME,
                key.round(),
                key.pseudonym(),
                key.item(),
                key.subject());
    }
}
