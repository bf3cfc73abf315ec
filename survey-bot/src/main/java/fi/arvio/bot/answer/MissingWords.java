package fi.arvio.bot.answer;

import fi.arvio.bot.questionnaire.Item;
import fi.arvio.bot.questionnaire.MissingReason;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads why somebody gives no answer. */
final class MissingWords {
    /** A reason may begin a sentence that explains it, unless a "but" takes it back. */
    private static final Set<String> BUT = Set.of("mutta", "men", "but", "vaan", "ehka", "kanske", "maybe", "though");

    private static final int LONGEST_SENTENCE = 20;

    private final Phrasebook<MissingReason> reasons;
    private final Numbers numbers;
    private final Trimming courtesies;
    private final Trimming fillers;

    MissingWords(Vocabulary vocabulary, Numbers numbers, Trimming courtesies, Trimming fillers) {
        this.reasons = new Phrasebook<>(vocabulary.missing());
        this.numbers = numbers;
        this.courtesies = courtesies;
        this.fillers = fillers;
    }

    Optional<Reading> exact(Item item, List<String> words) {
        return reason(item, words)
                .or(() -> courtesies.cuts(words).stream()
                        .flatMap(cut -> reason(item, cut.words()).stream())
                        .findFirst())
                .map(reason -> reading(item, reason, true));
    }

    /** With slips, or with words around it. */
    Optional<Reading> loose(Item item, List<String> words) {
        for (Trimming.Cut cut : fillers.cuts(words)) {
            Optional<MissingReason> reason = reason(item, cut.words());
            if (reason.isPresent()) {
                return reason.map(r -> reading(item, r, !cut.hedged()));
            }
        }
        return misspelt(item, words).or(() -> begun(words).map(reason -> reading(item, reason, false)));
    }

    Optional<Reading> misspelt(Item item, List<String> words) {
        return reasons.nearly(words).map(reason -> reading(item, reason, false));
    }

    private Optional<MissingReason> begun(List<String> words) {
        if (words.size() > LONGEST_SENTENCE || words.stream().anyMatch(w -> BUT.contains(w) || numbers.isNumber(w))) {
            return Optional.empty();
        }
        for (int n = words.size() - 1; n > 1; n--) {
            Optional<MissingReason> reason = reasons.exact(Typed.join(words.subList(0, n)));
            if (reason.isPresent()) {
                return reason;
            }
        }
        return Optional.empty();
    }

    private Optional<MissingReason> reason(Item item, List<String> words) {
        String text = Typed.join(words);
        return item.missing().entrySet().stream()
                .filter(e -> e.getValue().all().stream().map(Wording::key).anyMatch(text::equals))
                .map(Map.Entry::getKey)
                .findFirst()
                .or(() -> reasons.exact(text));
    }

    private static Reading reading(Item item, MissingReason reason, boolean exact) {
        return item.allows(reason)
                ? Selection.reading(new Answer.Missing(reason), exact)
                : new Reading.NotOffered(reason);
    }
}
