package fi.arvio.bot.answer;

import fi.arvio.bot.questionnaire.Option;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the one option that a short sentence means. */
final class OneOption {
    private static final int LONGEST_SENTENCE = 14;
    private static final int LONGEST_NAME = 16;

    /** A shorter single word, such as "ei" or "tid", says nothing in the middle of a sentence. */
    private static final int SHORTEST_MENTION = 3;

    private static final String MARKS = ",;:-–—(";
    private static final Set<String> BECAUSE = Set.of("koska", "silla", "eftersom", "because", "since");

    private final Shown shown;
    private final Trimming trimming;
    private final Set<String> against;

    OneOption(Shown shown, Trimming trimming, Set<String> against) {
        this.shown = shown;
        this.trimming = trimming;
        this.against = against;
    }

    Optional<Found<Option>> find(Typed typed) {
        Optional<Found<Option>> found = whole(typed.words());
        if (found.isEmpty()) {
            found = numberWithReason(typed).or(() -> mentioned(typed.words()));
        }
        return typed.asks() ? found.map(Found::doubted) : found;
    }

    private Optional<Found<Option>> whole(List<String> words) {
        Optional<Found<Option>> found = shown.find(words);
        if (found.isPresent()) {
            return found;
        }
        for (Trimming.Cut cut : trimming.cuts(words)) {
            Optional<Found<Option>> rest =
                    shown.find(cut.words()).filter(option -> !isEnglishNo(words, cut.words(), option.value()));
            if (rest.isPresent()) {
                return cut.hedged() ? rest.map(Found::doubted) : rest;
            }
        }
        return Optional.empty();
    }

    /** "No" opens a Finnish sentence and turns an English one around: "no clear progress". */
    private static boolean isEnglishNo(List<String> words, List<String> rest, Option option) {
        List<String> english = List.of(Wording.key(option.label().en()).split(" ", -1));
        return words.getFirst().equals("no") && rest.stream().anyMatch(english::contains);
    }

    /** "4, koska yhteistyö toimii": a number that no counted thing follows. */
    private Optional<Found<Option>> numberWithReason(Typed typed) {
        List<String> words = typed.words();
        if (words.size() < 3 || hasMore(words.subList(1, words.size()))) {
            return Optional.empty();
        }
        boolean apart = MARKS.indexOf(typed.markAfter(1)) >= 0 || BECAUSE.contains(words.get(1));
        return apart
                ? shown.numbers().read(words.getFirst()).flatMap(shown::at).map(option -> new Found<>(option, false))
                : Optional.empty();
    }

    /** The only option that is named, at the beginning or end of a sentence that does not turn it around. */
    private Optional<Found<Option>> mentioned(List<String> words) {
        if (words.size() > LONGEST_SENTENCE) {
            return Optional.empty();
        }
        Set<Option> options = new HashSet<>();
        boolean atAnEnd = false;
        int i = 0;
        while (i < words.size()) {
            int length = longestName(words, i);
            if (length > 0) {
                named(words.subList(i, i + length)).ifPresent(options::add);
                atAnEnd |= i == 0 || i + length == words.size();
            } else if (hasMore(words.subList(i, i + 1))) {
                return Optional.empty();
            }
            i += Math.max(1, length);
        }
        return options.size() == 1 && atAnEnd
                ? options.stream().findFirst().map(option -> new Found<>(option, false))
                : Optional.empty();
    }

    private int longestName(List<String> words, int from) {
        for (int n = Math.min(LONGEST_NAME, words.size() - from); n > 0; n--) {
            if (named(words.subList(from, from + n)).isPresent()) {
                return n;
            }
        }
        return 0;
    }

    private Optional<Option> named(List<String> words) {
        String name = Typed.join(words);
        return name.length() < SHORTEST_MENTION
                ? Optional.empty()
                : shown.book()
                        .named(name)
                        // "Ei edennyt" is another word for "no change", unless "selvästi" follows.
                        .filter(found -> found.exact() || words.stream().noneMatch(against::contains))
                        .map(Found::value);
    }

    private boolean hasMore(List<String> words) {
        return words.stream()
                .anyMatch(word -> against.contains(word) || shown.numbers().isNumber(word));
    }
}
