package fi.arvio.assessment.submission;

import static org.assertj.core.api.Assertions.assertThat;

import fi.arvio.assessment.Database;
import fi.arvio.assessment.RunningService;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What the tables must never allow, read from the live schema of either database. */
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class SchemaContract {
    private final Database database;

    SchemaContract(Database database) {
        this.database = database;
    }

    private record Column(String table, String name, String type) {}

    @Test
    void nobody_can_join_a_pseudonym_with_a_person_or_a_moment() {
        List<Column> columns = columns();
        var pseudonymous = tablesWith(columns, "pseudonym");
        assertThat(pseudonymous)
                .containsExactlyInAnyOrder(
                        "answer_event",
                        "item_response",
                        "late_answer",
                        "snapshot_response",
                        "unclear_mark",
                        "comment_text",
                        "theme_decision");
        assertThat(tablesWith(columns, "respondent"))
                .contains("respondent_goal")
                .doesNotContainAnyElementsOf(pseudonymous);
        assertThat(tablesWith(columns, "entra_object_id")).doesNotContainAnyElementsOf(pseudonymous);
        assertThat(columns.stream().filter(one -> pseudonymous.contains(one.table())))
                .noneMatch(one -> one.type().contains("time") || one.type().contains("date"));
        assertThat(columns.stream()
                        .filter(one ->
                                one.table().equals("respondent") || one.table().startsWith("respondent_")))
                .noneMatch(one -> one.type().contains("time"));
    }

    private static List<String> tablesWith(List<Column> columns, String name) {
        return columns.stream()
                .filter(one -> one.name().equals(name))
                .map(Column::table)
                .collect(Collectors.toList());
    }

    private List<Column> columns() {
        try (RunningService service = RunningService.on(database)) {
            return service.reading(sql -> sql.list(
                    "select table_name, column_name, data_type from information_schema.columns"
                            + " where lower(table_schema) = 'public'",
                    row -> new Column(
                            row.text("table_name").toLowerCase(Locale.ROOT),
                            row.text("column_name").toLowerCase(Locale.ROOT),
                            row.text("data_type").toLowerCase(Locale.ROOT))));
        }
    }
}
