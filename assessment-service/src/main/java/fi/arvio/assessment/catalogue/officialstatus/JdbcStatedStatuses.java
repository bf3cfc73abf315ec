package fi.arvio.assessment.catalogue.officialstatus;

import fi.arvio.assessment.catalogue.OfficialStatus;
import fi.arvio.assessment.store.Row;
import fi.arvio.assessment.store.Sql;
import fi.arvio.assessment.time.CampaignTime;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Keeps stated statuses in the database, every one that was ever filled in. */
@Singleton
class JdbcStatedStatuses implements StatedStatuses {
    private final Sql sql;
    private final CampaignTime time;

    JdbcStatedStatuses(Sql sql, CampaignTime time) {
        this.sql = sql;
        this.time = time;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, StatedStatus> of(String programme) {
        Map<String, StatedStatus> held = new HashMap<>();
        sql.list(
                        "select * from official_status where programme = ? order by goal, revision",
                        row -> Map.entry(row.text("goal"), stated(row)),
                        programme)
                // The highest revision comes last and stays.
                .forEach(entry -> held.put(entry.getKey(), entry.getValue()));
        return held;
    }

    private static StatedStatus stated(Row row) {
        return new StatedStatus(row.constant(OfficialStatus.class, "status"), row.date("as_of"), row.text("source"));
    }

    @Override
    @Transactional
    public boolean state(String programme, String goal, StatedStatus status, Predicate<Optional<StatedStatus>> meant) {
        // One at a time, so that revisions follow each other.
        sql.list("select code from goal where code = ? for update", row -> row.text("code"), goal);
        Optional<StatedStatus> held = Optional.ofNullable(of(programme).get(goal));
        if (!meant.test(held)) {
            return false;
        }
        if (held.equals(Optional.of(status))) {
            return true;
        }
        sql.update(
                "insert into official_status (programme, goal, revision, status, as_of, source, noted_at)"
                        + " select ?, ?, coalesce(max(revision), 0) + 1, ?, ?, ?, ? from official_status"
                        + " where programme = ? and goal = ?",
                programme,
                goal,
                status.status(),
                status.asOf(),
                status.source(),
                time.instant().truncatedTo(ChronoUnit.SECONDS),
                programme,
                goal);
        return true;
    }
}
