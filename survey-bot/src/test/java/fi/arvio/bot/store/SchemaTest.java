package fi.arvio.bot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.arvio.bot.Database;
import fi.arvio.bot.Expert;
import fi.arvio.bot.LoopbackServer.Response;
import fi.arvio.bot.RunningBot;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The promise of the two halves, read from the databases themselves. */
class SchemaTest {
    /** More than the longest wait between two attempts, a minute. */
    private static final Duration LONG = Duration.ofSeconds(90);

    private static final List<String> PEOPLE =
            List.of("respondent", "name", "entra_object_id", "conversation", "reference");

    @ParameterizedTest
    @EnumSource
    void no_table_joins_people_with_pseudonyms_and_nothing_stays_that_was_acknowledged(Database database)
            throws SQLException {
        try (RunningBot bot = RunningBot.on(database)) {
            Map<String, TreeSet<String>> tables = tables(bot);
            assertThat(tables)
                    .containsKeys("session", "assignment", "contact", "progress", "reply", "answer_event", "link");
            // Neither a code nor when it was replaced.
            assertThat(tables.get("link")).containsExactly("generation", "respondent");
            assertThat(tables).allSatisfy((table, columns) -> {
                if (columns.contains("pseudonym")) {
                    assertThat(columns).as(table).doesNotContainAnyElementsOf(PEOPLE);
                    assertThat(columns).as(table).containsExactlyInAnyOrder("round_id", "pseudonym", "document");
                }
            });

            Expert expert = bot.expert(1);
            bot.service().onAnswer(put -> Response.of(put.body().contains("\"C1a\"") ? 422 : 503));
            expert.starts();
            for (int i = 0; i < 4; i++) {
                expert.says("1");
            }
            // A refused answer stays until somebody has looked; nothing tells when it was given.
            await().atMost(LONG).until(() -> bot.backlog("dead") == 1);
            assertThat(select(bot, "select due_at from answer_event where refusal is not null"))
                    .singleElement()
                    .asString()
                    .startsWith("1970-01-01");

            bot.service().onAnswer(put -> Response.of(200));
            await().atMost(LONG).until(() -> bot.backlog("answers") == 0 && bot.backlog("replies") == 0);
            assertThat(select(bot, "select event_id from answer_event where refusal is null"))
                    .isEmpty();
            assertThat(select(bot, "select id from reply")).isEmpty();
            for (String table : tables.keySet()) {
                List<String> rows = select(bot, "select * from " + table);
                assertThat(rows)
                        .as(table)
                        .noneMatch(row -> row.contains(expert.pseudonym()) && row.contains(expert.conversation()));
            }
        }
    }

    private static Map<String, TreeSet<String>> tables(RunningBot bot) throws SQLException {
        Map<String, TreeSet<String>> tables = new TreeMap<>();
        try (Connection connection = bot.connection();
                ResultSet columns = connection.getMetaData().getColumns(null, "public", "%", "%")) {
            while (columns.next()) {
                tables.computeIfAbsent(columns.getString("TABLE_NAME"), ignored -> new TreeSet<>())
                        .add(columns.getString("COLUMN_NAME"));
            }
        }
        return tables;
    }

    private static List<String> select(RunningBot bot, String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = bot.connection();
                var statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            int width = result.getMetaData().getColumnCount();
            while (result.next()) {
                StringBuilder row = new StringBuilder();
                for (int i = 1; i <= width; i++) {
                    row.append(result.getString(i)).append('|');
                }
                rows.add(row.toString());
            }
        }
        return rows;
    }
}
