package fi.arvio.assessment.flagging;

import fi.arvio.assessment.flag.RuleSet;
import fi.arvio.assessment.flag.Threshold;
import fi.arvio.assessment.snapshot.flag.RuleSets;
import fi.arvio.assessment.store.Sql;
import fi.arvio.assessment.time.CampaignTime;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/** Keeps the thresholds of rounds in the database, every choice of them that there ever was. */
@Singleton
class JdbcRuleSets implements RuleSets {
    private final Sql sql;
    private final CampaignTime time;

    JdbcRuleSets(Sql sql, CampaignTime time) {
        this.sql = sql;
        this.time = time;
    }

    @Override
    @Transactional(readOnly = true)
    public RuleSet of(UUID round) {
        int revision = sql.first(
                        "select coalesce(max(revision), 0) as newest from flag_rule_set where round_id = ?",
                        row -> row.number("newest"),
                        round)
                .orElse(0);
        Map<Threshold, Integer> own = new EnumMap<>(Threshold.class);
        sql.list(
                        "select threshold, amount from flag_threshold where round_id = ? and revision = ?",
                        row -> Map.entry(row.constant(Threshold.class, "threshold"), row.number("amount")),
                        round,
                        revision)
                .forEach(entry -> own.put(entry.getKey(), entry.getValue()));
        return RuleSet.CURRENT.with(revision, own);
    }

    /** Lets the thresholds hold from the next snapshot on; the transaction has locked the round. */
    @Transactional
    void add(UUID round, RuleSet rules, String by) {
        sql.update(
                "insert into flag_rule_set (round_id, revision, rule_version, changed_by, changed_at)"
                        + " values (?, ?, ?, ?, ?)",
                round,
                rules.revision(),
                rules.version(),
                by,
                time.instant().truncatedTo(ChronoUnit.SECONDS));
        sql.batch(
                "insert into flag_threshold (round_id, revision, threshold, amount) values (?, ?, ?, ?)",
                rules.thresholds().entrySet(),
                entry -> new Object[] {round, rules.revision(), entry.getKey(), entry.getValue()});
    }
}
