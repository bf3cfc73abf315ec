package fi.arvio.bot.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Phrases and what each means, found as they are, with a space forgotten, or with slips of the finger. */
final class Phrasebook<T> {
    /** A phrase shorter than this, without its spaces, is never corrected. */
    private static final int SHORTEST_CORRECTED = 6;

    private final Map<String, T> phrases = new HashMap<>();
    private final Map<String, Set<T>> joined = new HashMap<>();
    private final Map<Integer, List<Entry<T>>> byLength = new HashMap<>();

    private record Entry<T>(List<String> words, T meaning) {}

    Phrasebook(Map<String, T> meanings) {
        meanings.forEach(this::add);
    }

    private void add(String phrase, T meaning) {
        String key = Wording.key(phrase);
        List<String> words = List.of(key.split(" ", -1));
        phrases.put(key, meaning);
        joined.merge(key.replace(" ", ""), Set.of(meaning), Phrasebook::union);
        byLength.computeIfAbsent(words.size(), n -> new ArrayList<>()).add(new Entry<>(words, meaning));
    }

    private static <T> Set<T> union(Set<T> one, Set<T> other) {
        return one.equals(other) ? one : Set.of();
    }

    Optional<T> exact(String words) {
        return Optional.ofNullable(phrases.get(words));
    }

    /** The one meaning that the words are nearest to; none where two are equally near. */
    Optional<T> nearly(List<String> words) {
        String together = String.join("", words);
        if (together.length() < SHORTEST_CORRECTED) {
            return Optional.empty();
        }
        Set<T> one = joined.getOrDefault(together, Set.of());
        return one.size() == 1 ? one.stream().findFirst() : misspelt(words);
    }

    private Optional<T> misspelt(List<String> words) {
        int best = Spelling.TOO_FAR;
        Optional<T> found = Optional.empty();
        for (Entry<T> entry : byLength.getOrDefault(words.size(), List.of())) {
            int slips = Spelling.slips(words, entry.words());
            if (slips < best) {
                best = slips;
                found = Optional.of(entry.meaning());
            } else if (slips == best && slips < Spelling.TOO_FAR && !found.equals(Optional.of(entry.meaning()))) {
                found = Optional.empty();
            }
        }
        return found;
    }
}
