package fi.arvio.assessment.round;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import fi.arvio.assessment.store.Sql;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Keeps rounds in the database. */
@Singleton
class JdbcRounds implements Rounds {
    private final Sql sql;
    private final JdbcGates gates;

    JdbcRounds(Sql sql, JdbcGates gates) {
        this.sql = sql;
        this.gates = gates;
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
        List<QuietPeriod> quiet = sql.list(
                "select from_day, until_day from round_quiet_period where round_id = ? order by ordinal",
                row -> new QuietPeriod(row.date("from_day"), row.date("until_day")),
                id);
        return sql.first("select * from round where id = ?", row -> RoundColumns.round(row, programmes, quiet), id);
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
    @Transactional
    public void repeat(UUID earlier, UUID later) {
        sql.update("update round set earlier = ? where id = ?", earlier, later);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<UUID> earlier(UUID round) {
        return sql.first(
                "select earlier from round where id = ? and earlier is not null", row -> row.uuid("earlier"), round);
    }

    @Override
    @Transactional(readOnly = true)
    public List<UUID> later(UUID round) {
        return sql.list("select id from round where earlier = ? order by opens_at, code", row -> row.uuid("id"), round);
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
    public void holdResponsible(UUID round, Map<String, Set<String>> groupsByGoal) {
        groupsByGoal.forEach((goal, groups) -> sql.batch(
                "insert into round_responsible_group (round_id, goal, body_group) values (?, ?, ?)",
                List.copyOf(groups),
                group -> new @Nullable Object[] {round, goal, group}));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Set<String>> responsibleGroups(UUID round) {
        return sql
                .list(
                        "select goal, body_group from round_responsible_group where round_id = ?",
                        row -> Map.entry(row.text("goal"), row.text("body_group")),
                        round)
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet())));
    }

    @Override
    @Transactional
    public boolean add(Round round, List<Subject> subjects, List<BodyGroup> groups) {
        if (sql.update(RoundColumns.INSERT, RoundColumns.all(round)) == 0) {
            return false;
        }
        gates.add(round.id());
        addLists(round);
        fix(round, subjects, groups);
        return true;
    }

    @Override
    @Transactional
    public void change(Round round) {
        sql.update(RoundColumns.UPDATE, RoundColumns.changeable(round));
        sql.update("delete from round_programme where round_id = ?", round.id());
        sql.update("delete from round_quiet_period where round_id = ?", round.id());
        addLists(round);
    }

    private void addLists(Round round) {
        sql.batch(
                "insert into round_programme (round_id, programme, ordinal) values (?, ?, ?)",
                indexes(round.programmes()),
                i -> new @Nullable Object[] {round.id(), round.programmes().get(i), i});
        List<QuietPeriod> quiet = round.reminders().quiet();
        sql.batch(
                "insert into round_quiet_period (round_id, ordinal, from_day, until_day) values (?, ?, ?, ?)",
                indexes(quiet),
                i -> new @Nullable Object[] {
                    round.id(), i, quiet.get(i).from(), quiet.get(i).until()
                });
    }

    @Override
    @Transactional
    public void fix(Round round, List<Subject> subjects, List<BodyGroup> groups) {
        sql.batch("insert into round_subject (round_id, kind, code, eligible) values (?, ?, ?, ?)", subjects, subject ->
                new @Nullable Object[] {round.id(), subject.kind(), subject.code(), subject.eligible()});
        sql.batch(
                "insert into round_body_group (round_id, code, ordinal, name_fi, name_sv, name_en, members)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                indexes(groups),
                i -> group(round, i, groups.get(i)));
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
}
