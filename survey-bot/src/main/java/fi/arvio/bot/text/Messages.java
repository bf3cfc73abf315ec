package fi.arvio.bot.text;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * The bot's own sentences, one bundle a language, as ICU patterns so that plurals and dates follow each language.
 *
 * <p>Patterns are parsed once; formatting is safe from any thread.
 */
public final class Messages {
    private final Map<Language, Map<String, MessageFormat>> formats;

    private Messages(Map<Language, Map<String, MessageFormat>> formats) {
        this.formats = formats;
    }

    /** Reads the bundles beside this class's resources; a bundle that is missing or lacks a key is a bug. */
    public static Messages load() {
        Map<Language, Map<String, MessageFormat>> formats = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            formats.put(language, parse(language));
        }
        Set<String> keys = Objects.requireNonNull(formats.get(Language.FI)).keySet();
        for (Language language : Language.values()) {
            if (!Objects.requireNonNull(formats.get(language)).keySet().equals(keys)) {
                throw new IllegalStateException("The bundles differ in their keys: fi and " + language.code());
            }
        }
        return new Messages(formats);
    }

    private static Map<String, MessageFormat> parse(Language language) {
        Properties properties = new Properties();
        String name = "/text/messages_" + language.code() + ".properties";
        try (InputStream in = Messages.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("No message bundle " + name);
            }
            try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
        } catch (IOException e) {
            throw new IllegalStateException("Cannot read " + name, e);
        }
        Map<String, MessageFormat> formats = new HashMap<>();
        properties.forEach(
                (key, pattern) -> formats.put((String) key, new MessageFormat((String) pattern, language.locale())));
        return formats;
    }

    /** The message of that key in that language; arguments by name. */
    public String say(Language language, String key, Map<String, ?> arguments) {
        MessageFormat format = Objects.requireNonNull(formats.get(language)).get(key);
        if (format == null) {
            throw new IllegalArgumentException("No message " + key + " in " + language.code());
        }
        // MessageFormat keeps state while it formats.
        MessageFormat own = format.clone();
        return own.format(arguments);
    }

    public String say(Language language, String key) {
        return say(language, key, Map.of());
    }

    /** The pattern as the bundle has it. */
    String pattern(Language language, String key) {
        return Objects.requireNonNull(
                        Objects.requireNonNull(formats.get(language)).get(key))
                .toPattern();
    }

    Set<String> keys() {
        return new TreeSet<>(Objects.requireNonNull(formats.get(Language.FI)).keySet());
    }
}
