package fi.arvio.assessment.source.reading;

import java.util.Collection;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes hyphens out of words that a line break once divided. Only a word that the table itself also writes as one is
 * joined; between two equal vowels the hyphen belongs there.
 */
final class Hyphens {
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern DIVIDED =
            Pattern.compile("(?<![\\p{L}\\p{N}-])(\\p{L}{3,})-(\\p{Ll}{3,})(?![\\p{L}\\p{N}-])");
    private static final int BEYOND = 3;

    private final TreeSet<String> words = new TreeSet<>();

    Hyphens(Collection<String> texts) {
        for (String text : texts) {
            WORD.matcher(text).results().forEach(found -> words.add(lower(found.group())));
        }
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** The text with such words in one, each of which is told as it stood. */
    String joined(String text, Consumer<String> told) {
        return DIVIDED.matcher(text).replaceAll(found -> {
            if (!isKnown(lower(found.group(1)), found.group(2))) {
                return Matcher.quoteReplacement(found.group());
            }
            told.accept(found.group());
            return Matcher.quoteReplacement(found.group(1) + found.group(2));
        });
    }

    private boolean isKnown(String before, String after) {
        if (before.charAt(before.length() - 1) == after.charAt(0)) {
            return false;
        }
        String start = before + after.substring(0, BEYOND);
        String next = words.ceiling(start);
        return next != null && next.startsWith(start);
    }
}
