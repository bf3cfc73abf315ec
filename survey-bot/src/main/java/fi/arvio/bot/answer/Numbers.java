package fi.arvio.bot.answer;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as digits and as words. */
final class Numbers {
    private static final Pattern DIGITS = Pattern.compile("\\d{1,4}");

    private final Map<String, Integer> words;

    Numbers(Map<String, Integer> words) {
        this.words = words;
    }

    /** The number that was typed as digits or as a word, if it is one. */
    Optional<Integer> read(String key) {
        if (DIGITS.matcher(key).matches()) {
            return Optional.of(Integer.parseInt(key));
        }
        return Optional.ofNullable(words.get(key));
    }

    boolean isNumber(String key) {
        return read(key).isPresent();
    }
}
