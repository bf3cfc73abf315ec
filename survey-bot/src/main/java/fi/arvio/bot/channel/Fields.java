package fi.arvio.bot.channel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A JSON object from outside, read without trusting its shape; what is of another type counts as absent. */
public record Fields(Map<String, Object> map) {

    /** The object with every text in it made fit for storing: see {@link #clean(String)}. */
    public static Fields of(Map<String, Object> map) {
        return new Fields(clean(map));
    }

    private static Map<String, Object> clean(Map<?, ?> map) {
        Map<String, Object> clean = new LinkedHashMap<>();
        map.forEach((name, value) -> clean.put(clean(String.valueOf(name)), clean(value)));
        return clean;
    }

    private static @Nullable Object clean(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case String text -> clean(text);
            case Map<?, ?> map -> clean(map);
            case List<?> list -> {
                List<@Nullable Object> clean = new ArrayList<>();
                list.forEach(element -> clean.add(clean(element)));
                yield clean;
            }
            default -> value;
        };
    }

    /** Leaves out what JSON may hold but no database and no encoder takes: NUL and halves of surrogate pairs. */
    public static String clean(String text) {
        return text.codePoints().allMatch(Fields::isFit)
                ? text
                : text.codePoints()
                        .filter(Fields::isFit)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isFit(int codePoint) {
        return codePoint != 0 && Character.getType(codePoint) != Character.SURROGATE;
    }

    public Optional<String> text(String name) {
        return map.get(name) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    /** The text, or null: for optional parts of a card's data. */
    public @Nullable String textOrNull(String name) {
        return map.get(name) instanceof String text ? text : null;
    }

    @SuppressWarnings("unchecked") // JSON objects have text keys
    public Optional<Fields> object(String name) {
        return map.get(name) instanceof Map<?, ?> inner
                ? Optional.of(new Fields((Map<String, Object>) inner))
                : Optional.empty();
    }

    @SuppressWarnings("unchecked") // JSON objects have text keys
    public List<Fields> objects(String name) {
        return map.get(name) instanceof List<?> list
                ? list.stream()
                        .filter(Map.class::isInstance)
                        .map(element -> new Fields((Map<String, Object>) element))
                        .toList()
                : List.of();
    }

    /** A whole number that an int can hold. */
    public Optional<Integer> number(String name) {
        return map.get(name) instanceof Number number && number.intValue() == number.doubleValue()
                ? Optional.of(number.intValue())
                : Optional.empty();
    }

    public boolean isTrue(String name) {
        return Boolean.TRUE.equals(map.get(name));
    }

    public boolean has(String name) {
        return map.get(name) != null;
    }
}
