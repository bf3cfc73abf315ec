package fi.arvio.bot.text;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.MessageFormat;
import fi.arvio.bot.reminder.Reason;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The three bundles say the same things, and what they say is what the code asks for. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MessagesTest {
    private static final Messages MESSAGES = Messages.load();
    private static final Path SOURCES = Path.of("src/main/java");

    /** Keys that no source asks for yet, each with the reason why it stays. */
    private static final Map<String, String> NOT_ASKED_FOR = Map.of();

    private static final Pattern LITERAL = Pattern.compile("\"([A-Za-z]+(?:\\.[A-Za-z]+)*)\"");
    private static final Pattern SAID =
            Pattern.compile("\\b(?:say|note|explain|summary|Note)\\(\\s*(?:incoming,\\s*)?\"([^\"]+)\"");

    @Test
    void the_bundles_have_the_same_keys() {
        Set<String> finnish = bundle(Language.FI).stringPropertyNames();
        assertFalse(finnish.isEmpty());
        for (Language language : Language.values()) {
            assertEquals(new TreeSet<>(finnish), new TreeSet<>(bundle(language).stringPropertyNames()));
        }
        assertEquals(new TreeSet<>(finnish), MESSAGES.keys());
    }

    @Test
    void each_message_has_the_same_arguments_in_every_language() {
        for (String key : MESSAGES.keys()) {
            Set<String> finnish = arguments(Language.FI, key);
            assertEquals(finnish, arguments(Language.SV, key), key);
            assertEquals(finnish, arguments(Language.EN, key), key);
        }
    }

    @Test
    void every_key_is_asked_for_somewhere_or_has_a_reason() {
        Set<String> literals = found(LITERAL);
        Set<String> unused = new TreeSet<>(MESSAGES.keys());
        unused.removeAll(literals);
        Set<String> known = new TreeSet<>(NOT_ASKED_FOR.keySet());
        // A plan's sentences are asked for by its reasons.
        Stream.of(Reason.values()).map(reason -> "plan." + reason.name()).forEach(known::add);
        assertEquals(known, unused);
    }

    @Test
    void every_key_that_the_code_asks_for_exists() {
        Set<String> asked = found(SAID);
        assertTrue(asked.size() > 30, () -> "the pattern still finds what is said: " + asked);
        asked.removeAll(MESSAGES.keys());
        assertEquals(Set.of(), asked);
        Set<String> families = MESSAGES.keys().stream()
                .map(key -> key.replaceAll("\\..*", "."))
                .collect(toCollection(TreeSet::new));
        Set<String> alike = found(LITERAL);
        alike.removeIf(text -> !text.contains(".") || !families.contains(text.replaceAll("\\..*", ".")));
        alike.removeAll(MESSAGES.keys());
        assertEquals(Set.of(), alike, "looks like a key");
    }

    @Test
    void every_message_can_be_said_whatever_the_numbers() {
        for (Language language : Language.values()) {
            for (String key : MESSAGES.keys()) {
                for (int number : new int[] {0, 1, 2, 12}) {
                    Map<String, Object> facts = new HashMap<>();
                    arguments(language, key).forEach(name -> facts.put(name, number));
                    String said = MESSAGES.say(language, key, facts);
                    assertFalse(said.isBlank());
                    assertFalse(said.matches("(?s).*([{}#\"*]|'').*"), () -> language + " " + key + ": " + said);
                }
            }
        }
    }

    @Test
    void only_greetings_exclaim() {
        for (Language language : Language.values()) {
            bundle(language)
                    .forEach((key, message) -> assertEquals(
                            Set.of(
                                                    "welcome.hello",
                                                    "back.text",
                                                    "back.done",
                                                    "person.unknown",
                                                    "reminder.notStarted",
                                                    "reminder.partial")
                                            .contains(key)
                                    ? 1
                                    : 0,
                            message.toString().chars().filter(c -> c == '!').count(),
                            () -> language + " " + key));
        }
    }

    @Test
    void a_key_that_does_not_exist_is_a_bug_told_with_its_name() {
        var bug = assertThrows(IllegalArgumentException.class, () -> MESSAGES.say(Language.SV, "no.such"));
        assertEquals("No message no.such in sv", bug.getMessage());
    }

    @Test
    void one_and_many_are_told_apart() {
        assertEquals("viimeinen kysymys", MESSAGES.say(Language.FI, "card.left", Map.of("minutes", 0)));
        assertEquals("noin minuutti jäljellä", MESSAGES.say(Language.FI, "card.left", Map.of("minutes", 1)));
        assertEquals("ungefär en minut kvar", MESSAGES.say(Language.SV, "card.left", Map.of("minutes", 1)));
        assertEquals("ungefär 6 min kvar", MESSAGES.say(Language.SV, "card.left", Map.of("minutes", 6)));
        assertEquals("about 2 min left", MESSAGES.say(Language.EN, "card.left", Map.of("minutes", 2)));
    }

    private static Properties bundle(Language language) {
        Properties properties = new Properties();
        Path file = Path.of("src/main/resources/text/messages_" + language.code() + ".properties");
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static Set<String> arguments(Language language, String key) {
        return new MessageFormat(bundle(language).getProperty(key), language.locale()).getArgumentNames();
    }

    private static Set<String> found(Pattern pattern) {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> pattern.matcher(read(file)).results())
                    .map((MatchResult match) -> match.group(1))
                    .collect(toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
