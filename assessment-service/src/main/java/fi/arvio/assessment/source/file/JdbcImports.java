package fi.arvio.assessment.source.file;

import fi.arvio.assessment.catalogue.finding.Finding;
import fi.arvio.assessment.catalogue.finding.ImportedFindings;
import fi.arvio.assessment.source.Anomaly;
import fi.arvio.assessment.source.Rows;
import fi.arvio.assessment.store.Row;
import fi.arvio.assessment.store.Sql;
import fi.arvio.assessment.text.Text;
import fi.arvio.assessment.time.CampaignTime;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Keeps imports in the database. */
@Singleton
class JdbcImports implements Imports, ImportedFindings {
    private final Sql sql;
    private final CampaignTime time;

    JdbcImports(Sql sql, CampaignTime time) {
        this.sql = sql;
        this.time = time;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Taken> of(String programme) {
        return sql.list(
                "select * from programme_import where programme = ? order by revision desc",
                row -> new Taken(
                        row.number("revision"),
                        new SourceFile(row.maybeText("file_name"), row.maybeText("sheet_name"), row.text("sha256")),
                        row.text("taken_by"),
                        row.instant("taken_at")),
                programme);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Place> places(String programme) {
        return sql.list(
                "select * from source_row where programme = ? order by first_row, subject",
                row -> new Place(
                        row.text("subject"),
                        row.number("revision"),
                        new Rows(row.number("first_row"), row.number("last_row"))),
                programme);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Located> anomalies(String programme) {
        return sql.list(
                "select * from source_anomaly where programme = ? order by ordinal",
                row -> new Located(
                        row.text("subject"),
                        new Anomaly(
                                row.constant(Anomaly.Kind.class, "code"),
                                rows(row),
                                row.words("text"),
                                row.maybeText("quote"))),
                programme);
    }

    private static @Nullable Rows rows(Row row) {
        Integer first = row.maybeNumber("first_row");
        return first == null ? null : new Rows(first, row.number("last_row"));
    }

    @Override
    @Transactional
    public void add(String programme, SourceFile file, String by, Map<String, Rows> places, List<Located> anomalies) {
        int revision = of(programme).stream().mapToInt(Taken::revision).max().orElse(0) + 1;
        sql.update(
                "insert into programme_import (programme, revision, file_name, sheet_name, sha256, taken_by, taken_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                programme,
                revision,
                file.name(),
                file.sheet(),
                file.sha256(),
                by,
                time.instant().truncatedTo(ChronoUnit.SECONDS));
        sql.batch("delete from source_row where programme = ? and subject = ?", places.keySet(), subject ->
                new @Nullable Object[] {programme, subject});
        sql.batch(
                "insert into source_row (programme, subject, revision, first_row, last_row) values (?, ?, ?, ?, ?)",
                places.entrySet(),
                place -> new @Nullable Object[] {
                    programme,
                    place.getKey(),
                    revision,
                    place.getValue().first(),
                    place.getValue().last()
                });
        keep(programme, anomalies);
    }

    private void keep(String programme, List<Located> anomalies) {
        sql.update("delete from source_anomaly where programme = ?", programme);
        sql.batch(
                "insert into source_anomaly (programme, ordinal, code, subject, first_row, last_row, text_fi, text_sv,"
                        + " text_en, quote) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                IntStream.range(0, anomalies.size()).boxed().toList(),
                i -> {
                    Anomaly anomaly = anomalies.get(i).anomaly();
                    Rows rows = anomaly.rows();
                    Text text = anomaly.text();
                    return new @Nullable Object[] {
                        programme,
                        i + 1,
                        anomaly.kind(),
                        anomalies.get(i).subject(),
                        rows == null ? null : rows.first(),
                        rows == null ? null : rows.last(),
                        text.fi(),
                        text.sv(),
                        text.en(),
                        anomaly.quote()
                    };
                });
    }

    /** Read off the tables of rounds and rosters, since the catalogue knows nothing of either. */
    @Override
    @Transactional(readOnly = true)
    public Set<String> askedGoals() {
        return Set.copyOf(sql.list(
                "select code from round_subject where kind = 'GOAL' union select goal as code from respondent_goal",
                row -> row.text("code")));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Finding> findings(String programme) {
        return anomalies(programme).stream()
                .map(one -> new Finding(
                        one.anomaly().kind().name(),
                        one.subject(),
                        null,
                        one.anomaly().text(),
                        one.anomaly().quote(),
                        Finding.Origin.IMPORTED))
                .toList();
    }
}
