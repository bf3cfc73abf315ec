package fi.arvio.assessment.roster.decision;

import fi.arvio.assessment.roster.Decision;
import fi.arvio.assessment.store.Row;
import fi.arvio.assessment.store.Sql;
import fi.arvio.assessment.time.CampaignTime;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Keeps the decisions on rosters in the database. */
@Singleton
class JdbcDecisionLog implements DecisionLog {
    private final Sql sql;
    private final CampaignTime time;

    JdbcDecisionLog(Sql sql, CampaignTime time) {
        this.sql = sql;
        this.time = time;
    }

    @Override
    @Transactional(readOnly = true)
    public List<LoggedDecision> after(int number, UUID round, int limit, boolean withDeclines) {
        return sql.list(
                "select * from roster_decision where round_id = ? and number > ? and (kind <> ? or ?) order by number"
                        + " limit ?",
                row -> decision(row),
                round,
                number,
                Decision.DECLINED,
                withDeclines,
                limit);
    }

    private static LoggedDecision decision(Row row) {
        return new LoggedDecision(
                row.number("number"),
                row.text("respondent"),
                row.constant(Decision.class, "kind"),
                row.maybeText("reason"),
                row.maybeText("other"),
                new Decider(row.text("decided_role"), row.text("decided_by")),
                row.instant("decided_at"));
    }

    @Override
    @Transactional
    public void add(UUID round, Decision kind, List<String> respondents, @Nullable String reason, Decider by) {
        insert(round, kind, respondents, null, reason, by);
    }

    @Override
    @Transactional
    public void add(UUID round, Decision kind, String respondent, String other, @Nullable String reason, Decider by) {
        insert(round, kind, List.of(respondent), other, reason, by);
    }

    private void insert(
            UUID round,
            Decision kind,
            List<String> respondents,
            @Nullable String other,
            @Nullable String reason,
            Decider by) {
        int last = sql.list(
                        "select coalesce(max(number), 0) as last from roster_decision where round_id = ?",
                        row -> row.number("last"),
                        round)
                .getFirst();
        Instant now = time.instant();
        sql.batch(
                "insert into roster_decision (round_id, number, respondent, kind, reason, other, decided_role,"
                        + " decided_by, decided_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                IntStream.range(0, respondents.size()).boxed().toList(),
                i -> new @Nullable Object[] {
                    round, last + 1 + i, respondents.get(i), kind, reason, other, by.role(), by.subject(), now
                });
    }
}
