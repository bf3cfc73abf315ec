package fi.arvio.assessment.store;

import fi.arvio.assessment.text.Text;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The row a statement stands at, read by column name. */
public final class Row {
    private final ResultSet result;

    Row(ResultSet result) {
        this.result = result;
    }

    public String text(String column) {
        return Objects.requireNonNull(maybeText(column), column);
    }

    public @Nullable String maybeText(String column) {
        return read(() -> result.getString(column));
    }

    public int number(String column) {
        return Objects.requireNonNull(maybeNumber(column), column);
    }

    public @Nullable Integer maybeNumber(String column) {
        return read(() -> result.getObject(column, Integer.class));
    }

    public long count(String column) {
        return Objects.requireNonNull(read(() -> result.getLong(column)), column);
    }

    public @Nullable Double maybeDecimal(String column) {
        return read(() -> result.getObject(column, Double.class));
    }

    public boolean flag(String column) {
        return Objects.requireNonNull(read(() -> result.getBoolean(column)), column);
    }

    public UUID uuid(String column) {
        return Objects.requireNonNull(read(() -> result.getObject(column, UUID.class)), column);
    }

    public @Nullable UUID maybeUuid(String column) {
        return read(() -> result.getObject(column, UUID.class));
    }

    public @Nullable LocalDate maybeDate(String column) {
        return read(() -> result.getObject(column, LocalDate.class));
    }

    public @Nullable Instant maybeInstant(String column) {
        OffsetDateTime moment = read(() -> result.getObject(column, OffsetDateTime.class));
        return moment == null ? null : moment.toInstant();
    }

    public Instant instant(String column) {
        return Objects.requireNonNull(read(() -> result.getObject(column, OffsetDateTime.class)), column)
                .toInstant();
    }

    public LocalDate date(String column) {
        return Objects.requireNonNull(read(() -> result.getObject(column, LocalDate.class)), column);
    }

    /** Reads a constant by its name. */
    public <E extends Enum<E>> E constant(Class<E> type, String column) {
        return Enum.valueOf(type, text(column));
    }

    public <E extends Enum<E>> @Nullable E maybeConstant(Class<E> type, String column) {
        String name = maybeText(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    /** Reads the three languages of {@code prefix_fi}, {@code prefix_sv} and {@code prefix_en}. */
    public Text words(String prefix) {
        return new Text(text(prefix + "_fi"), maybeText(prefix + "_sv"), maybeText(prefix + "_en"));
    }

    private static <T> @Nullable T read(Column<T> column) {
        try {
            return column.read();
        } catch (SQLException e) {
            throw new IllegalStateException("the statement does not select what its mapper reads", e);
        }
    }

    /** Reads one column, which may fail as JDBC may. */
    private interface Column<T> {
        @Nullable
        T read() throws SQLException;
    }
}
