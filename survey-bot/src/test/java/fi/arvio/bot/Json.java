package fi.arvio.bot;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** JSON in the tests. */
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.createDefault();

    private Json() {}

    public static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Map<String, Object> object(String json) {
        try {
            return MAPPER.readValue(json, Argument.mapOf(String.class, Object.class));
        } catch (IOException e) {
            throw new UncheckedIOException(json, e);
        }
    }

    public static List<Map<String, Object>> objects(String json) {
        try {
            return MAPPER.readValue(json, Argument.listOf(Argument.mapOf(String.class, Object.class)));
        } catch (IOException e) {
            throw new UncheckedIOException(json, e);
        }
    }

    /** Walks keys and list positions separated by dots; null where there is nothing. */
    public static Object at(Object json, String path) {
        Object here = json;
        for (String step : path.split("\\.")) {
            if (here instanceof List<?> list) {
                int position = Integer.parseInt(step);
                here = position < list.size() ? list.get(position) : null;
            } else {
                here = here instanceof Map<?, ?> map ? map.get(step) : null;
            }
        }
        return here;
    }
}
