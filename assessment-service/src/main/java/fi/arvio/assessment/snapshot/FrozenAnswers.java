package fi.arvio.assessment.snapshot;

import fi.arvio.assessment.analysis.Contribution;
import fi.arvio.assessment.analysis.MissingReason;
import fi.arvio.assessment.questionnaire.Facet;
import fi.arvio.assessment.questionnaire.Item;
import fi.arvio.assessment.round.Round;
import fi.arvio.assessment.store.Row;
import fi.arvio.assessment.store.Sql;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** The answers that snapshots hold: figures leave through disclosure control, rankings without pseudonyms. */
@Singleton
public class FrozenAnswers {
    private final Sql sql;
    private final RoundReading reading;

    FrozenAnswers(Sql sql, RoundReading reading) {
        this.sql = sql;
        this.reading = reading;
    }

    /** What may be told of the round's items once its snapshots up to this one are taken. */
    @Transactional(readOnly = true)
    public ItemReleases releases(Round round, RoundFacts facts, int newest) {
        return new ItemReleases(
                new ItemForests(facts.questionnaire(), facts.programmes(), reading.bodies(round)),
                round.minimumCellSize(),
                newest,
                responses(round.id()));
    }

    /** Every answer with a figure that any snapshot of the round holds, oldest snapshot first. */
    private List<SnapshotResponse> responses(UUID round) {
        return sql
                .list(
                        "select s.number, r.item, r.subject, r.pseudonym, r.body_group, r.kind, r.point, r.choices,"
                                + " r.ranking, r.importance, r.success, r.missing_reason from snapshot s"
                                + " join snapshot_response r on r.snapshot_id = s.id where s.round_id = ?"
                                + " order by s.number, r.item, r.subject, r.pseudonym",
                        FrozenAnswers::responses,
                        round)
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    /** One for each facet of the answer. */
    private static List<SnapshotResponse> responses(Row row) {
        String item = row.text("item");
        return switch (row.text("kind")) {
            case "PAIR" ->
                List.of(
                        response(row, Facet.IMPORTANCE.of(item), Contribution.point(row.number("importance"))),
                        response(row, Facet.SUCCESS.of(item), Contribution.point(row.number("success"))));
            case "RANKING" -> {
                String[] codes = row.text("ranking").split(" ", -1);
                yield List.of(
                        response(row, Facet.NAMED.of(item), Contribution.choices(codes)),
                        response(row, Facet.FIRST.of(item), Contribution.choices(codes[0])));
            }
            default -> List.of(response(row, item, contribution(row)));
        };
    }

    private static SnapshotResponse response(Row row, String item, Contribution contribution) {
        return new SnapshotResponse(
                row.number("number"),
                item,
                row.text("subject"),
                row.text("pseudonym"),
                row.maybeText("body_group"),
                contribution);
    }

    /** Nothing, chosen by its button, answers an open item as words would. */
    private static Contribution choices(String codes) {
        return codes.equals(Item.NONE) ? Contribution.text() : Contribution.choices(codes.split(" ", -1));
    }

    private static Contribution contribution(Row row) {
        return switch (row.text("kind")) {
            case "POINT" -> Contribution.point(row.number("point"));
            case "CHOICES" -> choices(row.text("choices"));
            case "TEXT" -> Contribution.text();
            case "MISSING" -> Contribution.missing(row.constant(MissingReason.class, "missing_reason"));
            default -> throw new IllegalStateException("a snapshot holds " + row.text("kind"));
        };
    }

    /** The rankings that a snapshot of the round holds. */
    @Transactional(readOnly = true)
    public List<RankingRow> rankings(UUID round, int number) {
        return sql.list(
                "select r.item, r.subject, r.ranking from snapshot s join snapshot_response r on r.snapshot_id = s.id"
                        + " where s.round_id = ? and s.number = ? and r.kind = 'RANKING' order by r.item, r.subject, r.pseudonym",
                row -> new RankingRow(
                        row.text("item"),
                        row.text("subject"),
                        List.of(row.text("ranking").split(" ", -1))),
                round,
                number);
    }
}
