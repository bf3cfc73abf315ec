package fi.arvio.assessment.roster;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import fi.arvio.assessment.store.Row;
import fi.arvio.assessment.store.Sql;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Keeps respondents in the database. */
@Singleton
class JdbcRespondents implements Respondents {
    private final Sql sql;

    JdbcRespondents(Sql sql) {
        this.sql = sql;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Respondent> of(UUID round) {
        Map<String, List<String>> expertise =
                codes("select respondent, code from respondent_expertise where round_id = ? order by ordinal", round);
        Map<String, List<String>> goals = codes(
                "select respondent, goal as code from respondent_goal where round_id = ? order by ordinal", round);
        return sql.list(
                "select * from respondent where round_id = ? order by ordinal",
                row -> respondent(row, expertise, goals),
                round);
    }

    private Map<String, List<String>> codes(String statement, UUID round) {
        return sql.list(statement, row -> Map.entry(row.text("respondent"), row.text("code")), round).stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static Respondent respondent(
            Row row, Map<String, List<String>> expertise, Map<String, List<String>> goals) {
        String code = row.text("code");
        return new Respondent(
                code,
                row.text("name"),
                row.uuid("entra_object_id"),
                row.text("language"),
                row.text("body"),
                row.text("body_group"),
                row.flag("external"),
                expertise.getOrDefault(code, List.of()),
                goals.getOrDefault(code, List.of()),
                row.constant(Disposition.class, "disposition"));
    }

    @Override
    @Transactional
    public void add(UUID round, List<Respondent> respondents) {
        sql.batch(
                "insert into respondent (round_id, ordinal, code, name, entra_object_id, language, body, body_group,"
                        + " external, disposition) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                IntStream.range(0, respondents.size()).boxed().toList(),
                i -> values(round, i, respondents.get(i)));
        for (Respondent respondent : respondents) {
            addCodes("respondent_expertise", "code", round, respondent, respondent.expertise());
            addCodes("respondent_goal", "goal", round, respondent, respondent.goals());
        }
    }

    private static @Nullable Object[] values(UUID round, int ordinal, Respondent respondent) {
        return new @Nullable Object[] {
            round,
            ordinal,
            respondent.code(),
            respondent.name(),
            respondent.entraObjectId(),
            respondent.language(),
            respondent.body(),
            respondent.bodyGroup(),
            respondent.external(),
            respondent.disposition()
        };
    }

    private void addCodes(String table, String column, UUID round, Respondent respondent, List<String> codes) {
        sql.batch(
                "insert into " + table + " (round_id, respondent, ordinal, " + column + ") values (?, ?, ?, ?)",
                IntStream.range(0, codes.size()).boxed().toList(),
                i -> new @Nullable Object[] {round, respondent.code(), i, codes.get(i)});
    }

    @Override
    @Transactional
    public List<String> report(UUID round, Map<String, Disposition> dispositions) {
        Set<String> known =
                sql.list("select code from respondent where round_id = ?", row -> row.text("code"), round).stream()
                        .collect(Collectors.toSet());
        List<String> unknown = dispositions.keySet().stream()
                .filter(code -> !known.contains(code))
                .sorted()
                .toList();
        if (unknown.isEmpty()) {
            // In one order, so that two reports cannot wait for each other.
            new TreeMap<>(dispositions).forEach((code, disposition) -> advance(round, code, disposition));
        }
        return unknown;
    }

    /** The statement itself decides whether the report moves on, whatever else happens at the same time. */
    private void advance(UUID round, String code, Disposition reported) {
        List<Disposition> before = Arrays.stream(Disposition.values())
                .filter(held -> held != reported && held.then(reported) == reported)
                .toList();
        if (before.isEmpty()) {
            return;
        }
        String marks = before.stream().map(held -> "?").collect(Collectors.joining(", "));
        Object[] arguments = IntStream.range(0, before.size() + 3)
                .mapToObj(i -> i == 0 ? reported : i == 1 ? round : i == 2 ? code : before.get(i - 3))
                .toArray();
        sql.update(
                "update respondent set disposition = ? where round_id = ? and code = ? and disposition in (" + marks
                        + ")",
                arguments);
    }
}
