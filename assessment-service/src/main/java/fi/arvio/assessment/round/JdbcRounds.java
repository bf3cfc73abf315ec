package fi.arvio.assessment.round;

import fi.arvio.assessment.store.Row;
import fi.arvio.assessment.store.Sql;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Keeps rounds in the database. */
@Singleton
class JdbcRounds implements Rounds {
    private final Sql sql;

    JdbcRounds(Sql sql) {
        this.sql = sql;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Round> all() {
        return sql.list("select id from round order by purpose, opens_at, code", row -> row.uuid("id")).stream()
                .flatMap(id -> find(id).stream())
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Round> find(UUID id) {
        List<String> programmes = sql.list(
                "select programme from round_programme where round_id = ? order by ordinal",
                row -> row.text("programme"),
                id);
        return sql.first("select * from round where id = ?", row -> round(row, programmes), id);
    }

    @Override
    @Transactional
    public Optional<Round> lock(UUID id) {
        sql.list("select id from round where id = ? for update", row -> row.uuid("id"), id);
        return find(id);
    }

    @Override
    @Transactional
    public Round ask(Round round, Round.QuestionnaireRef questionnaire) {
        sql.update(
                "update round set questionnaire_code = ?, questionnaire_version = ? where id = ?",
                questionnaire.code(),
                questionnaire.version(),
                round.id());
        return find(round.id()).orElseThrow(() -> new IllegalStateException("a locked round vanished"));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Subject> subjects(UUID round) {
        return sql.list(
                "select * from round_subject where round_id = ? order by kind, code",
                row -> new Subject(row.constant(Subject.Kind.class, "kind"), row.text("code"), row.number("eligible")),
                round);
    }

    @Override
    @Transactional(readOnly = true)
    public List<BodyGroup> bodyGroups(UUID round) {
        return sql.list(
                "select * from round_body_group where round_id = ? order by ordinal",
                row -> new BodyGroup(row.text("code"), row.words("name"), row.number("members")),
                round);
    }

    @Override
    @Transactional
    public boolean add(Round round, List<Subject> subjects, List<BodyGroup> groups) {
        if (insert(round) == 0) {
            return false;
        }
        sql.batch(
                "insert into round_programme (round_id, programme, ordinal) values (?, ?, ?)",
                indexes(round.programmes()),
                i -> new @Nullable Object[] {round.id(), round.programmes().get(i), i});
        sql.batch("insert into round_subject (round_id, kind, code, eligible) values (?, ?, ?, ?)", subjects, subject ->
                new @Nullable Object[] {round.id(), subject.kind(), subject.code(), subject.eligible()});
        sql.batch(
                "insert into round_body_group (round_id, code, ordinal, name_fi, name_sv, name_en, members)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                indexes(groups),
                i -> group(round, i, groups.get(i)));
        return true;
    }

    private static List<Integer> indexes(List<?> things) {
        return IntStream.range(0, things.size()).boxed().toList();
    }

    private static @Nullable Object[] group(Round round, int ordinal, BodyGroup group) {
        return new @Nullable Object[] {
            round.id(),
            group.code(),
            ordinal,
            group.name().fi(),
            group.name().sv(),
            group.name().en(),
            group.members()
        };
    }

    private int insert(Round round) {
        return sql.update(
                "insert into round (id, code, series, purpose, name_fi, name_sv, name_en, status, opens_at, closes_at,"
                        + " time_zone, questionnaire_code, questionnaire_version, seed, expected_respondents,"
                        + " minimum_cell_size, minimum_comment_size, contact)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
                round.id(),
                round.code(),
                round.series(),
                round.purpose(),
                round.name().fi(),
                round.name().sv(),
                round.name().en(),
                round.storedStatus(),
                round.opensAt(),
                round.closesAt(),
                round.timeZone().getId(),
                round.questionnaire().code(),
                round.questionnaire().version(),
                round.seed(),
                round.expectedRespondents(),
                round.minimumCellSize(),
                round.minimumCommentSize(),
                round.contact());
    }

    private static Round round(Row row, List<String> programmes) {
        return new Round(
                row.uuid("id"),
                row.text("code"),
                row.text("series"),
                row.constant(Round.Purpose.class, "purpose"),
                row.words("name"),
                row.constant(RoundStatus.class, "status"),
                row.instant("opens_at"),
                row.instant("closes_at"),
                ZoneId.of(row.text("time_zone")),
                new Round.QuestionnaireRef(row.text("questionnaire_code"), row.number("questionnaire_version")),
                row.count("seed"),
                row.number("expected_respondents"),
                row.number("minimum_cell_size"),
                row.number("minimum_comment_size"),
                row.text("contact"),
                programmes);
    }
}
