package fi.arvio.assessment.roster;

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

/** Notes in the database what the bot reports of people. */
@Singleton
class JdbcProgress {
    private final Sql sql;

    JdbcProgress(Sql sql) {
        this.sql = sql;
    }

    /** Who has left the roster meanwhile is still known, so that a report on its way is not refused for them. */
    @Transactional
    List<String> report(UUID round, Map<String, Progress> reported) {
        Set<String> known =
                sql.list("select code from respondent where round_id = ?", row -> row.text("code"), round).stream()
                        .collect(Collectors.toSet());
        List<String> unknown = reported.keySet().stream()
                .filter(code -> !known.contains(code))
                .sorted()
                .toList();
        if (unknown.isEmpty()) {
            // In one order, so that two reports cannot wait for each other.
            new TreeMap<>(reported).forEach((code, progress) -> note(round, code, progress));
        }
        return unknown;
    }

    private void note(UUID round, String code, Progress progress) {
        Disposition disposition = progress.disposition();
        if (disposition != null) {
            advance(round, code, disposition);
        }
        Reach reach = progress.reach();
        if (reach.delivery() != null) {
            sql.update(
                    "update respondent set delivery = ?, unreachable_cause = ? where round_id = ? and code = ?",
                    reach.delivery(),
                    reach.cause(),
                    round,
                    code);
        }
        if (reach.contact() != null) {
            sql.update(
                    "update respondent set contact = ?, contact_until = ? where round_id = ? and code = ?",
                    reach.contact(),
                    reach.contactUntil(),
                    round,
                    code);
        }
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
        @Nullable
        Object[] arguments = IntStream.range(0, before.size() + 3)
                .mapToObj(i -> i == 0 ? reported : i == 1 ? round : i == 2 ? code : before.get(i - 3))
                .toArray();
        sql.update(
                "update respondent set disposition = ? where round_id = ? and code = ? and disposition in (" + marks
                        + ")",
                arguments);
    }
}
