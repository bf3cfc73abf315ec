package fi.arvio.bot.answer;

import fi.arvio.bot.questionnaire.MissingReason;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words that are understood, of all three languages at once, in normalised form. */
public record Vocabulary(
        Map<String, MissingReason> missing,
        Map<String, Command> commands,
        Set<String> yes,
        Set<String> no,
        Map<String, Integer> numbers) {

    /** The number a person typed as digits or as a word, if it is one. */
    Optional<Integer> number(String normalised) {
        if (normalised.matches("\\d{1,4}")) {
            return Optional.of(Integer.parseInt(normalised));
        }
        return Optional.ofNullable(numbers.get(normalised));
    }
}
