package fi.arvio.bot.turn;

import fi.arvio.bot.answer.Command;
import fi.arvio.bot.answer.Vocabulary;
import fi.arvio.bot.answer.Wording;
import fi.arvio.bot.questionnaire.MissingReason;
import fi.arvio.bot.text.Language;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.Serdeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the lists of understood words, all three languages into one vocabulary. */
final class WordLists {
    private final ObjectMapper mapper;
    private final Map<String, MissingReason> missing = new HashMap<>();
    private final Map<String, Command> commands = new HashMap<>();
    private final Set<String> yes = new HashSet<>();
    private final Set<String> no = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    WordLists(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** One language's list as its file has it. */
    @Serdeable
    record Words(
            Map<MissingReason, List<String>> missing,
            Map<Command, List<String>> commands,
            List<String> yes,
            List<String> no,
            Map<String, Integer> numbers) {}

    Vocabulary vocabulary() {
        for (Language language : Language.values()) {
            add(read("/text/words_" + language.code() + ".json"));
        }
        return new Vocabulary(
                Map.copyOf(missing), Map.copyOf(commands), Set.copyOf(yes), Set.copyOf(no), Map.copyOf(numbers));
    }

    private Words read(String name) {
        try (InputStream in = WordLists.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("No word list " + name);
            }
            return mapper.readValue(in, Words.class);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name, e);
        }
    }

    private void add(Words words) {
        words.missing().forEach((reason, list) -> list.forEach(w -> put(missing, w, reason)));
        words.commands().forEach((command, list) -> list.forEach(w -> put(commands, w, command)));
        words.yes().forEach(w -> yes.add(Wording.normalise(w)));
        words.no().forEach(w -> no.add(Wording.normalise(w)));
        words.numbers().forEach((w, number) -> put(numbers, w, number));
    }

    private static <T> void put(Map<String, T> map, String word, T meaning) {
        T other = map.put(Wording.normalise(word), meaning);
        if (other != null && !other.equals(meaning)) {
            throw new IllegalStateException("\"" + word + "\" means both " + other + " and " + meaning);
        }
    }
}
