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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Reads the lists of understood words, all three languages into one vocabulary. */
final class WordLists {
    private final ObjectMapper mapper;

    /** What each word means, whatever kind of word it is, so that none means two things. */
    private final Map<String, Object> meanings = new HashMap<>();

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
            List<String> affirmations,
            List<String> denials,
            Map<String, Integer> numbers,
            List<String> courtesies,
            List<String> carriers,
            List<String> hedges,
            List<String> against,
            Map<String, Integer> order,
            List<String> importance,
            List<String> success,
            List<String> both,
            List<String> nouns,
            List<String> returning,
            Map<String, List<String>> synonyms) {}

    Vocabulary vocabulary() {
        List<Words> all = new ArrayList<>();
        for (Language language : Language.values()) {
            all.add(read("/text/words_" + language.code() + ".json"));
        }
        return vocabulary(all);
    }

    /** The lists as one, unless a word means two things. */
    Vocabulary vocabulary(List<Words> all) {
        Vocabulary vocabulary = new Vocabulary(
                inverted(all, Words::missing),
                inverted(all, Words::commands),
                set(all, Words::yes),
                set(all, Words::no),
                set(all, Words::affirmations),
                set(all, Words::denials),
                merged(all, Words::numbers),
                set(all, Words::courtesies),
                set(all, Words::carriers),
                set(all, Words::hedges),
                set(all, Words::against),
                merged(all, Words::order),
                set(all, Words::importance),
                set(all, Words::success),
                set(all, Words::both),
                set(all, Words::nouns),
                set(all, Words::returning),
                lists(all, Words::synonyms));
        claimAll(vocabulary);
        return vocabulary;
    }

    private void claimAll(Vocabulary vocabulary) {
        vocabulary.missing().forEach(this::claim);
        vocabulary.commands().forEach(this::claim);
        vocabulary.numbers().forEach(this::claim);
        vocabulary.yes().forEach(word -> claim(word, "yes"));
        vocabulary.no().forEach(word -> claim(word, "no"));
        vocabulary.affirmations().forEach(word -> claim(word, "yes"));
        vocabulary.denials().forEach(word -> claim(word, "no"));
        vocabulary.synonyms().values().forEach(words -> words.forEach(this::refuseWish));
    }

    /**
     * Another word for a label must not hide a reason, a wish or a number. "Valmis" may, since nobody is done before
     * answering, and "sama kuin ennen", which where it names a point means that; and so may a "no", which only answers
     * other questions.
     */
    private void refuseWish(String synonym) {
        Object other = meanings.get(Wording.key(synonym));
        if (other != null && other != Command.DONE && other != Command.KEEP && !(other instanceof String)) {
            throw new IllegalStateException("\"" + synonym + "\" is a synonym and means " + other);
        }
    }

    private void claim(String word, Object meaning) {
        Object other = meanings.put(Wording.key(word), meaning);
        if (other != null && !other.equals(meaning)) {
            throw new IllegalStateException("\"" + word + "\" means both " + other + " and " + meaning);
        }
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

    private <T> Map<String, T> inverted(List<Words> all, Function<Words, Map<T, List<String>>> part) {
        Map<String, T> meaning = new HashMap<>();
        for (Words words : all) {
            part.apply(words)
                    .forEach((what, list) -> list.forEach(word -> {
                        claim(word, what);
                        meaning.put(Wording.normalise(word), what);
                    }));
        }
        return Map.copyOf(meaning);
    }

    private static Map<String, Integer> merged(List<Words> all, Function<Words, Map<String, Integer>> part) {
        Map<String, Integer> merged = new HashMap<>();
        for (Words words : all) {
            part.apply(words).forEach((word, number) -> {
                Integer other = merged.put(Wording.normalise(word), number);
                if (other != null && !other.equals(number)) {
                    throw new IllegalStateException("\"" + word + "\" means both " + other + " and " + number);
                }
            });
        }
        return Map.copyOf(merged);
    }

    private static Map<String, List<String>> lists(List<Words> all, Function<Words, Map<String, List<String>>> part) {
        Map<String, List<String>> merged = new HashMap<>();
        for (Words words : all) {
            part.apply(words)
                    .forEach((label, list) -> merged.computeIfAbsent(Wording.normalise(label), key -> new ArrayList<>())
                            .addAll(list.stream().map(Wording::normalise).toList()));
        }
        return Map.copyOf(merged);
    }

    private static Set<String> set(List<Words> all, Function<Words, List<String>> part) {
        Set<String> set = new HashSet<>();
        for (Words words : all) {
            part.apply(words).forEach(word -> set.add(Wording.normalise(word)));
        }
        return Set.copyOf(set);
    }
}
