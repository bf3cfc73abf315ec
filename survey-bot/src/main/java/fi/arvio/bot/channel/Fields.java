package fi.arvio.bot.channel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A JSON object from outside, read without trusting its shape; what is of another type counts as absent. */
public record Fields(Map<String, Object> map) {

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

    public boolean has(String name) {
        return map.get(name) != null;
    }
}
