package fi.arvio.bot.answer;

import fi.arvio.bot.questionnaire.MissingReason;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words that are understood, of all three languages at once, in normalised form.
 *
 * @param yes agreement to what the bot asks of its own, such as whether it read an answer right
 * @param affirmations "yes" as an answer to a question of fact
 * @param courtesies what may stand around anything: "kiitos", "please"
 * @param carriers what introduces an answer without doubt: "laitetaan", "jag väljer"
 * @param hedges what introduces one with some doubt: "sanoisin että", "kanske"
 * @param against words that turn a sentence around or leave it open: not, or, but, if
 * @param order words that say which place in a ranking follows; 0 for any, −1 for the last
 * @param importance words for the first aspect of a pair
 * @param success words for the second
 * @param both words that give both aspects one point
 * @param nouns what may stand beside the number of an answer that is to be changed
 * @param returning verbs that mean "not now" when a time follows
 * @param synonyms other words for a label, by the label
 */
public record Vocabulary(
        Map<String, MissingReason> missing,
        Map<String, Command> commands,
        Set<String> yes,
        Set<String> no,
        Set<String> affirmations,
        Set<String> denials,
        Map<String, Integer> numbers,
        Set<String> courtesies,
        Set<String> carriers,
        Set<String> hedges,
        Set<String> against,
        Map<String, Integer> order,
        Set<String> importance,
        Set<String> success,
        Set<String> both,
        Set<String> nouns,
        Set<String> returning,
        Map<String, List<String>> synonyms) {

    /** The same words as they are looked up. */
    Vocabulary byKey() {
        return new Vocabulary(
                keyed(missing),
                keyed(commands),
                keyed(yes),
                keyed(no),
                keyed(affirmations),
                keyed(denials),
                keyed(numbers),
                keyed(courtesies),
                keyed(carriers),
                keyed(hedges),
                keyed(against),
                keyed(order),
                keyed(importance),
                keyed(success),
                keyed(both),
                keyed(nouns),
                keyed(returning),
                keyed(synonyms).entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                Map.Entry::getKey,
                                e -> e.getValue().stream().map(Wording::key).toList())));
    }

    private static Set<String> keyed(Set<String> words) {
        return words.stream().map(Wording::key).collect(Collectors.toUnmodifiableSet());
    }

    private static <T> Map<String, T> keyed(Map<String, T> words) {
        return words.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(e -> Wording.key(e.getKey()), Map.Entry::getValue, (a, b) -> a));
    }
}
