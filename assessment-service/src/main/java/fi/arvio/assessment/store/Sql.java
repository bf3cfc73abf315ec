package fi.arvio.assessment.store;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Runs portable SQL with positional arguments inside the caller's transaction. */
@Singleton
public class Sql {
    private final JdbcOperations jdbc;

    Sql(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns how many rows the statement touched. */
    public int update(String sql, @Nullable Object... arguments) {
        return jdbc.prepareStatement(sql, statement -> {
            bind(statement, arguments);
            return statement.executeUpdate();
        });
    }

    /** Runs one statement for many rows in one round trip. */
    public <T> void batch(String sql, Collection<T> rows, Function<T, @Nullable Object[]> arguments) {
        if (rows.isEmpty()) {
            return;
        }
        jdbc.prepareStatement(sql, statement -> {
            for (T row : rows) {
                bind(statement, arguments.apply(row));
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    /** Reads all rows, in the order of the statement. */
    public <T> List<T> list(String sql, Function<Row, T> mapper, @Nullable Object... arguments) {
        return jdbc.prepareStatement(sql, statement -> {
            bind(statement, arguments);
            try (ResultSet result = statement.executeQuery()) {
                List<T> rows = new ArrayList<>();
                Row row = new Row(result);
                while (result.next()) {
                    rows.add(mapper.apply(row));
                }
                return List.copyOf(rows);
            }
        });
    }

    /** Reads the first row, if there is one. */
    public <T> Optional<T> first(String sql, Function<Row, T> mapper, @Nullable Object... arguments) {
        return list(sql, mapper, arguments).stream().findFirst();
    }

    private static void bind(PreparedStatement statement, @Nullable Object[] arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, portable(arguments[i]));
        }
    }

    private static @Nullable Object portable(@Nullable Object argument) {
        return switch (argument) {
            case Instant instant -> instant.atOffset(ZoneOffset.UTC);
            case Enum<?> constant -> constant.name();
            case null -> null;
            default -> argument;
        };
    }
}
