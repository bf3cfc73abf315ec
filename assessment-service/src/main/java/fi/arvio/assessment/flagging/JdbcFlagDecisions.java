package fi.arvio.assessment.flagging;

import fi.arvio.assessment.flag.Severity;
import fi.arvio.assessment.store.Row;
import fi.arvio.assessment.store.Sql;
import fi.arvio.assessment.time.CampaignTime;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Keeps the decisions about flags in the database. */
@Singleton
class JdbcFlagDecisions implements FlagDecisions {
    private final Sql sql;
    private final CampaignTime time;

    JdbcFlagDecisions(Sql sql, CampaignTime time) {
        this.sql = sql;
        this.time = time;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, FlagDecision> of(UUID round) {
        Map<String, FlagDecision> held = new HashMap<>();
        sql.list(
                        "select * from flag_decision where round_id = ? order by flag, revision",
                        row -> Map.entry(row.text("flag"), decision(row)),
                        round)
                // The highest revision comes last and stays.
                .forEach(entry -> held.put(entry.getKey(), entry.getValue()));
        return held;
    }

    @Override
    @Transactional(readOnly = true)
    public List<FlagDecision> history(UUID round, String flag) {
        return sql.list(
                "select * from flag_decision where round_id = ? and flag = ? order by revision",
                JdbcFlagDecisions::decision,
                round,
                flag);
    }

    private static FlagDecision decision(Row row) {
        return new FlagDecision(
                row.number("revision"),
                row.constant(State.class, "state"),
                row.maybeConstant(Severity.class, "severity"),
                row.maybeText("reason"),
                row.number("snapshot_number"),
                row.text("decided_by"),
                row.instant("decided_at"));
    }

    @Override
    @Transactional
    public FlagDecision add(UUID round, String flag, int present, Wish wish, int snapshot, String by) {
        FlagDecision decision = new FlagDecision(
                present + 1,
                wish.state(),
                wish.severity(),
                wish.reason(),
                snapshot,
                by,
                time.instant().truncatedTo(ChronoUnit.SECONDS));
        sql.update(
                "insert into flag_decision (round_id, flag, revision, state, severity, reason, snapshot_number,"
                        + " decided_by, decided_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                round,
                flag,
                decision.revision(),
                decision.state(),
                decision.severity(),
                decision.reason(),
                snapshot,
                by,
                decision.at());
        return decision;
    }
}
