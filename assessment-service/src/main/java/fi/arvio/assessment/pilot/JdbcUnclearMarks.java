package fi.arvio.assessment.pilot;

import fi.arvio.assessment.store.Sql;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** Keeps the marks in the database. */
@Singleton
class JdbcUnclearMarks implements UnclearMarks {
    private final Sql sql;

    JdbcUnclearMarks(Sql sql) {
        this.sql = sql;
    }

    @Override
    @Transactional
    public boolean add(UnclearMark mark) {
        return sql.update(
                        "insert into unclear_mark (event_id, round_id, pseudonym, item, subject)"
                                + " values (?, ?, ?, ?, ?) on conflict do nothing",
                        mark.eventId(),
                        mark.round(),
                        mark.pseudonym(),
                        mark.item(),
                        mark.subject())
                == 1;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean contains(UnclearMark mark) {
        return sql.first("select item from unclear_mark where event_id = ?", row -> row.text("item"), mark.eventId())
                .isPresent();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Tally> tallies(UUID round) {
        return sql.list(
                "select item, outcome, count(distinct pseudonym) as persons from ("
                        + " select item, coalesce(missing_reason, '" + Tally.ANSWERED + "') as outcome, pseudonym"
                        + " from item_response where round_id = ? and kind <> 'DELETED'"
                        + " union all select item, '" + Tally.UNCLEAR + "' as outcome, pseudonym"
                        + " from unclear_mark where round_id = ?) heard group by item, outcome order by item, outcome",
                row -> new Tally(row.text("item"), row.text("outcome"), Math.toIntExact(row.count("persons"))),
                round,
                round);
    }
}
