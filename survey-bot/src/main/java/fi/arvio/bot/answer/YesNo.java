package fi.arvio.bot.answer;

import fi.arvio.bot.questionnaire.MissingReason;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads yes or no, and what is said after it. */
final class YesNo {
    static final String YES = "YES";
    static final String NO = "NO";

    private static final int LONGEST = 5;

    /** A shorter word, such as "on" or "ja", needs a comma to be a "yes" before more words. */
    private static final int STANDS_ALONE = 3;

    private static final String MARKS = ",.;:-–—!(";

    /** "No" is also how Finns begin a sentence: it is a refusal only before English. */
    private static final Set<String> ENGLISH = Set.of(
            "the",
            "it",
            "nothing",
            "not",
            "i",
            "we",
            "there",
            "has",
            "have",
            "was",
            "this",
            "to",
            "of",
            "but",
            "is",
            "really",
            "none",
            "only",
            "they",
            "everything",
            "and",
            "because");

    private final Set<String> affirmations;
    private final Set<String> denials;
    private final Set<String> against;
    private final Map<String, MissingReason> missing;
    private final Trimming trimming;

    YesNo(Vocabulary vocabulary, Trimming trimming) {
        this.affirmations = vocabulary.affirmations();
        this.denials = vocabulary.denials();
        this.against = vocabulary.against();
        this.missing = vocabulary.missing();
        this.trimming = trimming;
    }

    Optional<Reading> exact(Typed typed) {
        return isWell(typed)
                ? Optional.empty()
                : code(typed.text()).map(code -> Selection.reading(answer(code), !typed.asks()));
    }

    Optional<Reading> loose(Typed typed) {
        if (isWell(typed)) {
            return Optional.empty();
        }
        List<String> words = isFinnishNo(typed.words())
                ? typed.words().subList(1, typed.words().size())
                : typed.words();
        if (words.stream().flatMap(word -> code(word).stream()).distinct().count() < 2) {
            Optional<Found<String>> around = around(words);
            if (around.isPresent()) {
                return around.map(f -> Selection.reading(answer(f.value()), f.exact() && !typed.asks()));
            }
        }
        return typed.asks() ? Optional.empty() : withMore(typed);
    }

    private Optional<Found<String>> around(List<String> words) {
        return code(Typed.join(words))
                .map(code -> new Found<>(code, true))
                .or(() -> trimming.cuts(words).stream()
                        .flatMap(cut -> code(Typed.join(cut.words())).map(c -> new Found<>(c, !cut.hedged())).stream())
                        .findFirst());
    }

    /** "Nå" is "well" in Swedish; without its ring it looks like a "no". */
    private static boolean isWell(Typed typed) {
        return Wording.normalise(typed.raw()).startsWith("nå");
    }

    private static boolean isFinnishNo(List<String> words) {
        return words.size() > 1
                && words.getFirst().equals("no")
                && words.stream().skip(1).noneMatch(ENGLISH::contains);
    }

    private Optional<Reading> withMore(Typed typed) {
        List<String> words = typed.words();
        for (int n = Math.min(LONGEST, words.size() - 1); n > 0; n--) {
            String said = Typed.join(words.subList(0, n));
            Optional<String> code = code(said);
            if (code.isPresent()) {
                List<String> rest = words.subList(n, words.size());
                return isApart(typed, n, said, rest) && !isTakenBack(said, code.get(), rest)
                        ? Optional.of(new Reading.AnsweredWith(answer(code.get()), typed.after(n)))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isApart(Typed typed, int words, String said, List<String> rest) {
        boolean clear = said.length() >= STANDS_ALONE && !said.contains(" ");
        return MARKS.indexOf(typed.markAfter(words)) >= 0
                || (clear && rest.stream().noneMatch(against::contains));
    }

    private boolean isTakenBack(String said, String code, List<String> rest) {
        boolean finnish = said.equals("no") && rest.stream().noneMatch(ENGLISH::contains);
        boolean opposite = code(rest.getFirst()).filter(c -> !c.equals(code)).isPresent()
                || code(Typed.join(rest)).filter(c -> !c.equals(code)).isPresent();
        return finnish || opposite || missing.containsKey(Typed.join(rest));
    }

    private Optional<String> code(String words) {
        if (affirmations.contains(words)) {
            return Optional.of(YES);
        }
        return denials.contains(words) ? Optional.of(NO) : Optional.empty();
    }

    private static Answer answer(String code) {
        return new Answer.Choices(List.of(code));
    }
}
