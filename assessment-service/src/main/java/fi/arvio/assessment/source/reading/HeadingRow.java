package fi.arvio.assessment.source.reading;

import fi.arvio.assessment.source.Field;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A row that says what the columns below it hold. */
record HeadingRow(
        Kind kind, Map<Field, Integer> positions, @Nullable String period) {
    private static final Pattern PERIOD = Pattern.compile("(\\d{1,2})/(\\d{4})\\s*[–-]\\s*(\\d{1,2})/(\\d{4})");

    /** What stands below. */
    enum Kind {
        THEMED,
        GOAL,
        ACTIONS;

        private Set<Field> needed() {
            return switch (this) {
                case THEMED -> Set.of(Field.GOALS, Field.ACTION, Field.MONITORING, Field.BODIES);
                case GOAL -> Set.of(Field.GOAL, Field.MAIN_INDICATOR);
                case ACTIONS -> Set.of(Field.ACTION, Field.BODIES, Field.TIMELINE, Field.FOLLOW_UP);
            };
        }
    }

    static Optional<HeadingRow> of(List<String> cells) {
        Map<Field, Integer> positions = new EnumMap<>(Field.class);
        String period = null;
        for (int i = 0; i < cells.size(); i++) {
            int at = i;
            Optional<Field> field = Field.named(cells.get(i));
            field.ifPresent(one -> positions.putIfAbsent(one, at));
            if (field.equals(Optional.of(Field.FOLLOW_UP))) {
                period = period(cells.get(i));
            }
        }
        for (Kind kind : Kind.values()) {
            if (positions.keySet().containsAll(kind.needed())) {
                return Optional.of(new HeadingRow(kind, Map.copyOf(positions), period));
            }
        }
        return Optional.empty();
    }

    /** 5/2023 and 05/2023 are one month. */
    private static @Nullable String period(String heading) {
        Matcher matcher = PERIOD.matcher(heading);
        return matcher.find()
                ? "%2s/%s–%2s/%s"
                        .formatted(matcher.group(1), matcher.group(2), matcher.group(3), matcher.group(4))
                        .replace(' ', '0')
                : null;
    }

    String cell(Field field, List<String> cells) {
        Integer at = positions.get(field);
        return at == null || at >= cells.size() ? "" : cells.get(at);
    }

    /** What stands in a column that has no heading. */
    Optional<String> leftOut(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (!positions.containsValue(i) && !cells.get(i).isBlank()) {
                return Optional.of(cells.get(i));
            }
        }
        return Optional.empty();
    }
}
