package fi.arvio.assessment.snapshot.file;

import fi.arvio.assessment.round.Round;
import fi.arvio.assessment.sheet.Table;
import fi.arvio.assessment.snapshot.Snapshot;
import fi.arvio.assessment.snapshot.Snapshots;
import fi.arvio.assessment.store.Row;
import fi.arvio.assessment.store.Sql;
import fi.arvio.assessment.time.CampaignTime;
import fi.arvio.assessment.time.Ids;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gives out single answers, never without noting who took them and why. */
@Singleton
class SingleAnswers {
    private final Sql sql;
    private final Snapshots snapshots;
    private final Ids ids;
    private final CampaignTime time;

    SingleAnswers(Sql sql, Snapshots snapshots, Ids ids, CampaignTime time) {
        this.sql = sql;
        this.snapshots = snapshots;
        this.ids = ids;
        this.time = time;
    }

    /** The answers of the newest snapshot; empty before the first one, and then nothing is noted. */
    @Transactional
    Optional<Table> take(Round round, String reason, String by) {
        List<Snapshot> all = snapshots.of(round.id());
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Snapshot newest = all.getLast();
        sql.update(
                "insert into row_file (id, round_id, snapshot, reason, taken_by, taken_at) values (?, ?, ?, ?, ?, ?)",
                ids.next(),
                round.id(),
                newest.number(),
                reason,
                by,
                time.instant());
        return Optional.of(new RowFile(round.minimumCellSize()).table(answers(newest.id())));
    }

    private List<SingleAnswer> answers(UUID snapshot) {
        return sql.list(
                "select item, subject, kind, point, choices, ranking, importance, success, missing_reason, pseudonym"
                        + " from snapshot_response where snapshot_id = ? and kind <> 'TEXT'",
                row -> new SingleAnswer(
                        row.text("item"),
                        row.text("subject"),
                        row.maybeText("missing_reason") == null ? value(row) : null,
                        row.maybeText("missing_reason"),
                        row.text("pseudonym")),
                snapshot);
    }

    private static String value(Row row) {
        return switch (row.text("kind")) {
            case "POINT" -> String.valueOf(row.number("point"));
            case "PAIR" -> "importance " + row.number("importance") + ", success " + row.number("success");
            case "RANKING" -> row.text("ranking");
            default -> sorted(row.text("choices"));
        };
    }

    /** Choices are a set; the order in which somebody pressed them is nobody's business. */
    private static String sorted(String choices) {
        return Stream.of(choices.split(" ", -1)).sorted().collect(Collectors.joining(" "));
    }

    @Transactional(readOnly = true)
    List<RowFilesView.Taken> log(UUID round) {
        return sql.list(
                "select snapshot, reason, taken_by, taken_at from row_file where round_id = ? order by taken_at, id",
                row -> new RowFilesView.Taken(
                        row.number("snapshot"), row.text("reason"), row.text("taken_by"), row.instant("taken_at")),
                round);
    }
}
