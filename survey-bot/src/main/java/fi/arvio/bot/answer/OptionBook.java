package fi.arvio.bot.answer;

import fi.arvio.bot.questionnaire.Option;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names of a list's options in all languages: labels, other words for them, beginnings, slips. */
final class OptionBook {
    /** A label may be shortened to its beginning, but not to less than this many characters. */
    private static final int SHORTEST_BEGINNING = 4;

    /** From this share of a label on, a beginning stands for it; between the two it is asked back. */
    private static final double CERTAIN = 0.4;

    private static final double LIKELY = 0.25;

    private final Map<String, Option> labels = new LinkedHashMap<>();
    private final Map<String, Option> synonyms = new HashMap<>();
    private final Phrasebook<Option> all;
    private final Set<String> against;

    OptionBook(List<Option> options, Map<String, List<String>> synonymsByLabel, Set<String> against) {
        this.against = against;
        options.forEach(o -> o.label().all().forEach(label -> labels.putIfAbsent(Wording.key(label), o)));
        Map<String, Option> ambiguous = new HashMap<>();
        labels.forEach((label, option) -> synonymsByLabel.getOrDefault(label, List.of()).stream()
                .filter(word -> !labels.containsKey(word))
                .forEach(word -> {
                    Option other = synonyms.put(word, option);
                    if (other != null && !other.equals(option)) {
                        ambiguous.put(word, option);
                    }
                }));
        synonyms.keySet().removeAll(ambiguous.keySet());
        Map<String, Option> names = new HashMap<>(synonyms);
        names.putAll(labels);
        all = new Phrasebook<>(names);
        synonyms.keySet()
                .removeIf(word -> begun(List.of(word.split(" ", -1)), word)
                        .filter(Found::exact)
                        .isPresent());
    }

    /** What these very words stand for. */
    Optional<Found<Option>> named(String words) {
        Option label = labels.get(words);
        if (label != null) {
            return Optional.of(new Found<>(label, true));
        }
        return Optional.ofNullable(synonyms.get(words)).map(option -> new Found<>(option, false));
    }

    /** What these words stand for, shortened or with slips. */
    Optional<Found<Option>> find(List<String> words) {
        String text = Typed.join(words);
        return named(text)
                .or(() -> begun(words, text))
                .or(() -> all.nearly(words).map(option -> new Found<>(option, false)));
    }

    private Optional<Found<Option>> begun(List<String> words, String text) {
        if (text.length() < SHORTEST_BEGINNING) {
            return Optional.empty();
        }
        List<Map.Entry<String, Option>> begun = labels.entrySet().stream()
                .filter(e -> e.getKey().startsWith(text))
                .toList();
        if (begun.stream().map(Map.Entry::getValue).distinct().count() != 1 || isCutOffNegation(words, begun)) {
            return Optional.empty();
        }
        double share = begun.stream()
                .mapToDouble(e -> (double) text.length() / e.getKey().length())
                .max()
                .orElse(0);
        return share < LIKELY
                ? Optional.empty()
                : Optional.of(new Found<>(begun.getFirst().getValue(), share >= CERTAIN));
    }

    /** "Ei hyvin" begins "ei hyvin eikä huonosti", and means something else. */
    private boolean isCutOffNegation(List<String> words, List<Map.Entry<String, Option>> begun) {
        return words.stream().anyMatch(against::contains)
                && begun.stream().anyMatch(e -> e.getKey().startsWith(Typed.join(words) + " "));
    }
}
