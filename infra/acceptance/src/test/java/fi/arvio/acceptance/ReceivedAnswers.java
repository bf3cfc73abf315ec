package fi.arvio.acceptance;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a stopped service has in its database, read past its interface, which shows no single answer. */
record ReceivedAnswers(List<Set<String>> byPseudonym, int revised) {

    /** {@code environment} says where the service's database is, unless it is the usual one in the data folder. */
    static ReceivedAnswers in(Path data, Map<String, String> environment) throws SQLException {
        var file = "jdbc:h2:file:" + data.resolve("service")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;ACCESS_MODE_DATA=r";
        var url = environment.getOrDefault("ARVIO_SERVICE_DB_URL", file);
        var user = environment.getOrDefault("ARVIO_SERVICE_DB_USER", "sa");
        var password = environment.getOrDefault("ARVIO_SERVICE_DB_PASSWORD", "");
        var answers = new TreeMap<String, Set<String>>();
        var revised = 0;
        try (var connection = DriverManager.getConnection(url, user, password);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                    select pseudonym, item, subject, revision, point, choices, ranking, free_text, missing_reason,
                    importance || ',' || success as pair
                    from item_response where missing_reason is null or missing_reason <> 'NOT_APPLICABLE'\
                    """)) {
            while (rows.next()) {
                var meaning = Stream.of("point", "choices", "ranking", "pair", "free_text", "missing_reason")
                        .map(column -> {
                            try {
                                return rows.getString(column);
                            } catch (SQLException e) {
                                throw new IllegalStateException(e);
                            }
                        })
                        .filter(value -> value != null)
                        .findFirst()
                        .orElseThrow();
                answers.computeIfAbsent(rows.getString("pseudonym"), id -> new TreeSet<>())
                        .add(rows.getString("item") + " " + rows.getString("subject") + " " + normal(meaning));
                // A written answer has a second revision when its permission to be quoted is given.
                boolean written = rows.getString("free_text") != null;
                revised += rows.getInt("revision") > (written ? 2 : 1) ? 1 : 0;
            }
        }
        return new ReceivedAnswers(List.copyOf(answers.values()), revised);
    }

    /** Several choices in one order, whoever wrote them down. */
    static String normal(String meaning) {
        return meaning.matches("\\W*[A-Z0-9_]+(\\W+[A-Z0-9_]+)*\\W*")
                ? Stream.of(meaning.split("\\W+", -1))
                        .filter(code -> !code.isEmpty())
                        .sorted()
                        .collect(Collectors.joining(","))
                : meaning;
    }
}
