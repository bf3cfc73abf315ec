package fi.arvio.assessment.catalogue.edit;

import fi.arvio.assessment.catalogue.Responsibility;
import fi.arvio.assessment.store.Row;
import fi.arvio.assessment.store.Sql;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Keeps edits in the database, every one that there ever was. */
@Singleton
class JdbcEdits implements Edits {
    private final Sql sql;

    JdbcEdits(Sql sql) {
        this.sql = sql;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Edit> of(String programme) {
        Map<String, Edit> held = new HashMap<>();
        sql.list(
                        "select * from catalogue_edit where programme = ? order by subject, revision",
                        row -> Map.entry(row.text("subject"), edit(row)),
                        programme)
                // The highest revision comes last and stays.
                .forEach(entry -> held.put(entry.getKey(), entry.getValue()));
        held.values().removeIf(Edit::withdrawn);
        return held;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Edit> history(String programme, String subject) {
        return sql.list(
                "select * from catalogue_edit where programme = ? and subject = ? order by revision desc",
                JdbcEdits::edit,
                programme,
                subject);
    }

    @Override
    @Transactional
    public boolean put(String programme, String subject, Edit edit, Predicate<Optional<Edit>> meant) {
        // One at a time, so that revisions follow each other.
        sql.list(
                "select name from catalogue_file where name = ? for update",
                row -> row.text("name"),
                "catalogue/" + programme + ".json");
        List<Edit> history = history(programme, subject);
        Optional<Edit> held = history.stream().findFirst().filter(last -> !last.withdrawn());
        if (!meant.test(held)) {
            return false;
        }
        boolean isNews = edit.withdrawn()
                ? held.isPresent()
                : held.filter(last -> last.saysTheSameAs(edit)).isEmpty();
        if (isNews) {
            add(programme, subject, history.size() + 1, edit);
        }
        return true;
    }

    private void add(String programme, String subject, int revision, Edit edit) {
        Edit.Content content = edit.content();
        sql.update(
                "insert into catalogue_edit (programme, subject, revision, title_fi, title_sv, title_en, bodies,"
                        + " timeline_text, reason, edited_by, edited_at, withdrawn)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                programme,
                subject,
                revision,
                content.titleFi(),
                content.titleSv(),
                content.titleEn(),
                written(content.responsibilities()),
                content.timeline(),
                edit.reason(),
                edit.by(),
                edit.at(),
                edit.withdrawn());
    }

    private static @Nullable String written(@Nullable List<Responsibility> responsibilities) {
        return responsibilities == null
                ? null
                : responsibilities.stream()
                        .map(one -> one.body() + ":" + one.role())
                        .collect(Collectors.joining(" "));
    }

    private static @Nullable List<Responsibility> read(@Nullable String written) {
        return written == null
                ? null
                : Stream.of(written.split(" "))
                        .filter(one -> !one.isEmpty())
                        .map(one -> one.split(":", 2))
                        .map(one -> new Responsibility(one[0], Responsibility.Role.valueOf(one[1])))
                        .toList();
    }

    private static Edit edit(Row row) {
        return new Edit(
                new Edit.Content(
                        row.maybeText("title_fi"),
                        row.maybeText("title_sv"),
                        row.maybeText("title_en"),
                        read(row.maybeText("bodies")),
                        row.maybeText("timeline_text")),
                row.text("reason"),
                row.text("edited_by"),
                row.instant("edited_at"),
                row.flag("withdrawn"));
    }
}
