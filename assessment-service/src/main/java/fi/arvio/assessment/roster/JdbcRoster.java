package fi.arvio.assessment.roster;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import fi.arvio.assessment.store.Row;
import fi.arvio.assessment.store.Sql;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads rosters from the database, whole or a stretch at a time. */
@Singleton
class JdbcRoster {
    private static final String STRETCH = " and ordinal >= ? order by ordinal limit ?";
    private static final String OF_STRETCH =
            " and respondent in (select code from respondent where round_id = ?" + STRETCH + ")";

    private final Sql sql;

    JdbcRoster(Sql sql) {
        this.sql = sql;
    }

    @Transactional(readOnly = true)
    List<Placed> all(UUID round) {
        return people(" order by ordinal", "", new Object[] {round}, new Object[] {round});
    }

    /** The places that are told begin with 1 and the stored ones with 0. */
    @Transactional(readOnly = true)
    List<Placed> after(int place, UUID round, int limit) {
        return people(
                STRETCH, OF_STRETCH, new Object[] {round, place, limit}, new Object[] {round, round, place, limit});
    }

    private List<Placed> people(
            String which, String whose, @Nullable Object[] arguments, @Nullable Object[] codeArguments) {
        Map<String, List<String>> expertise = codes(
                "select respondent, code from respondent_expertise where round_id = ?" + whose + " order by ordinal",
                codeArguments);
        Map<String, List<String>> goals = codes(
                "select respondent, goal as code from respondent_goal where round_id = ?" + whose + " order by ordinal",
                codeArguments);
        return sql.list(
                "select * from respondent where round_id = ?" + which,
                row -> new Placed(row.number("ordinal") + 1, respondent(row, expertise, goals)),
                arguments);
    }

    private Map<String, List<String>> codes(String statement, @Nullable Object[] arguments) {
        return sql.list(statement, row -> Map.entry(row.text("respondent"), row.text("code")), arguments).stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static Respondent respondent(
            Row row, Map<String, List<String>> expertise, Map<String, List<String>> goals) {
        String code = row.text("code");
        return new Respondent(
                code,
                row.text("name"),
                row.maybeUuid("entra_object_id"),
                row.maybeText("email"),
                row.text("language"),
                row.text("body"),
                row.maybeText("body_group"),
                row.flag("external"),
                row.maybeText("time_zone"),
                expertise.getOrDefault(code, List.of()),
                goals.getOrDefault(code, List.of()),
                row.constant(Approval.class, "approval"),
                row.maybeText("delegated_from"),
                row.constant(Disposition.class, "disposition"),
                new Reach(
                        row.maybeConstant(Delivery.class, "delivery"),
                        row.maybeConstant(UnreachableCause.class, "unreachable_cause"),
                        row.maybeConstant(ContactState.class, "contact"),
                        row.maybeDate("contact_until")));
    }
}
