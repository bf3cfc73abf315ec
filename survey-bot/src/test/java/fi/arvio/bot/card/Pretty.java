package fi.arvio.bot.card;

import fi.arvio.bot.turn.Production;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** JSON over several lines, so that a recorded card can be read and its changes too. */
final class Pretty {
    private Pretty() {}

    static String json(Object value) {
        return json(value, "\n") + "\n";
    }

    private static String json(Object value, String line) {
        return switch (value) {
            case Map<?, ?> map
            when !map.isEmpty() ->
                map.entrySet().stream()
                        .map(e -> line + "  " + json(e.getKey(), "") + ": " + json(e.getValue(), line + "  "))
                        .collect(Collectors.joining(",", "{", line + "}"));
            case List<?> list
            when !list.isEmpty() ->
                list.stream()
                        .map(element -> line + "  " + json(element, line + "  "))
                        .collect(Collectors.joining(",", "[", line + "]"));
            default -> Production.JSON.write(value);
        };
    }
}
