package fi.arvio.assessment.quote;

import fi.arvio.assessment.comment.CommentEnd;
import fi.arvio.assessment.store.Row;
import fi.arvio.assessment.store.Sql;
import fi.arvio.assessment.time.CampaignTime;
import fi.arvio.assessment.time.Ids;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps quotes in the database, and withdraws them in the transaction in which their author says so. */
@Singleton
class JdbcQuotes implements Quotes, CommentEnd {
    private final Sql sql;
    private final Ids ids;
    private final CampaignTime time;

    JdbcQuotes(Sql sql, Ids ids, CampaignTime time) {
        this.sql = sql;
        this.ids = ids;
        this.time = time;
    }

    /** A quote as its row has it. */
    private record Kept(
            UUID id, @Nullable UUID comment, @Nullable String wording, String language) {}

    @Override
    @Transactional(readOnly = true)
    public List<Quote> of(UUID round) {
        Map<UUID, List<Step>> steps = sql
                .list(
                        "select s.* from quote_step s join quote q on q.id = s.quote_id where q.round_id = ?"
                                + " order by s.quote_id, s.revision",
                        row -> Map.entry(row.uuid("quote_id"), step(row)),
                        round)
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return sql
                .list(
                        "select id, comment_id, wording, language from quote where round_id = ? order by id",
                        row -> new Kept(
                                row.uuid("id"),
                                row.maybeUuid("comment_id"),
                                row.maybeText("wording"),
                                row.text("language")),
                        round)
                .stream()
                .map(kept -> new Quote(
                        kept.id(),
                        kept.comment(),
                        kept.wording(),
                        kept.language(),
                        steps.getOrDefault(kept.id(), List.of())))
                .toList();
    }

    private static Step step(Row row) {
        return new Step(
                row.number("revision"),
                row.constant(State.class, "state"),
                row.maybeText("reason"),
                row.maybeText("decided_by"),
                row.maybeInstant("decided_at"));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Quote> find(UUID round, UUID quote) {
        return of(round).stream().filter(one -> one.id().equals(quote)).findFirst();
    }

    @Override
    @Transactional
    public UUID propose(UUID round, UUID comment, String wording, String language, String by) {
        UUID id = ids.next();
        sql.update(
                "insert into quote (id, round_id, comment_id, wording, language) values (?, ?, ?, ?, ?)",
                id,
                round,
                comment,
                wording,
                language);
        step(id, 0, State.PROPOSED, null, by);
        return id;
    }

    @Override
    @Transactional
    public boolean step(UUID quote, int after, State state, @Nullable String reason, String by) {
        return step(quote, after, state, reason, by, time.instant().truncatedTo(ChronoUnit.SECONDS));
    }

    private boolean step(
            UUID quote, int after, State state, @Nullable String reason, @Nullable String by, @Nullable Instant at) {
        return sql.update(
                        "insert into quote_step (quote_id, revision, state, reason, decided_by, decided_at)"
                                + " values (?, ?, ?, ?, ?, ?) on conflict do nothing",
                        quote,
                        after + 1,
                        state,
                        reason,
                        by,
                        at)
                == 1;
    }

    @Override
    @Transactional
    public void permissionEnded(Collection<UUID> comments) {
        comments.forEach(this::withdraw);
    }

    @Override
    @Transactional
    public void deleted(Collection<UUID> comments) {
        comments.forEach(comment -> {
            withdraw(comment);
            sql.update("update quote set wording = null where comment_id = ?", comment);
        });
    }

    private void withdraw(UUID comment) {
        for (UUID quote : sql.list(
                "select id from quote where comment_id = ? order by id for update", row -> row.uuid("id"), comment)) {
            int revision = sql.first(
                            "select revision, state from quote_step where quote_id = ? order by revision desc limit 1",
                            row -> row.constant(State.class, "state") == State.WITHDRAWN ? 0 : row.number("revision"),
                            quote)
                    .orElse(0);
            if (revision > 0) {
                step(quote, revision, State.WITHDRAWN, null, null, null);
            }
        }
    }
}
