package fi.arvio.assessment.roster;

import fi.arvio.assessment.store.Sql;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Keeps respondents in the database. */
@Singleton
class JdbcRespondents implements Respondents {
    private final Sql sql;
    private final People people;
    private final JdbcRoster roster;
    private final JdbcProgress progress;

    JdbcRespondents(Sql sql, People people, JdbcRoster roster, JdbcProgress progress) {
        this.sql = sql;
        this.people = people;
        this.roster = roster;
        this.progress = progress;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Respondent> of(UUID round) {
        return roster(round).stream().filter(Respondent::isApproved).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Respondent> roster(UUID round) {
        return placed(round).stream().map(Placed::respondent).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Placed> placed(UUID round) {
        return roster.all(round);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Placed> after(int place, UUID round, int limit) {
        return roster.after(place, round, limit);
    }

    @Override
    @Transactional
    public void add(UUID round, List<Respondent> respondents) {
        people.know(respondents.stream()
                .map(one -> Person.of(one.code(), one.entraObjectId(), one.email()))
                .toList());
        int first = sql.list(
                        "select coalesce(max(ordinal) + 1, 0) as next from respondent where round_id = ?",
                        row -> row.number("next"),
                        round)
                .getFirst();
        sql.batch(
                "insert into respondent (name, entra_object_id, email, language, body, body_group, external, time_zone,"
                        + " approval, delegated_from, round_id, code, ordinal, disposition)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                IntStream.range(0, respondents.size()).boxed().toList(),
                i -> values(
                        round, respondents.get(i), first + i, respondents.get(i).disposition()));
        addCodes(round, respondents);
    }

    @Override
    @Transactional
    public void change(UUID round, List<Respondent> respondents) {
        sql.batch(
                "update respondent set name = ?, entra_object_id = ?, email = ?, language = ?, body = ?,"
                        + " body_group = ?, external = ?, time_zone = ?, approval = ?, delegated_from = ?"
                        + " where round_id = ? and code = ?",
                respondents,
                one -> values(round, one));
        for (String table : List.of("respondent_expertise", "respondent_goal")) {
            sql.batch("delete from " + table + " where round_id = ? and respondent = ?", respondents, one ->
                    new @Nullable Object[] {round, one.code()});
        }
        addCodes(round, respondents);
    }

    private static @Nullable Object[] values(UUID round, Respondent one, @Nullable Object... more) {
        return Stream.concat(
                        Stream.of(
                                one.name(),
                                one.entraObjectId(),
                                one.email(),
                                one.language(),
                                one.body(),
                                one.bodyGroup(),
                                one.external(),
                                one.timeZone(),
                                one.approval(),
                                one.delegatedFrom(),
                                round,
                                one.code()),
                        Stream.of(more))
                .toArray();
    }

    private void addCodes(UUID round, List<Respondent> respondents) {
        addCodes("respondent_expertise", "code", round, respondents, Respondent::expertise);
        addCodes("respondent_goal", "goal", round, respondents, Respondent::goals);
    }

    private void addCodes(
            String table,
            String column,
            UUID round,
            List<Respondent> respondents,
            Function<Respondent, List<String>> codes) {
        List<@Nullable Object[]> rows = respondents.stream()
                .flatMap(one -> IntStream.range(0, codes.apply(one).size()).mapToObj(i -> new @Nullable Object[] {
                    round, one.code(), i, codes.apply(one).get(i)
                }))
                .toList();
        sql.batch(
                "insert into " + table + " (round_id, respondent, ordinal, " + column + ") values (?, ?, ?, ?)",
                rows,
                row -> row);
    }

    @Override
    @Transactional
    public List<String> report(UUID round, Map<String, Progress> reported) {
        return progress.report(round, reported);
    }
}
