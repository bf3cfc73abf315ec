package fi.arvio.bot.answer;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings what people type into one form, so that case, quotes, punctuation and spacing do not matter. */
public final class Wording {
    private static final Pattern QUOTES = Pattern.compile("['’‘`´]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");
    private static final Pattern HALVED = Pattern.compile("\\p{Cs}");

    private Wording() {}

    /** Composed, lower case, letters and digits only, single spaces. */
    public static String normalise(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return BETWEEN_WORDS
                .matcher(QUOTES.matcher(lower).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /** Normalised and without dots and rings, which some keyboards lack: what words are looked up by. */
    public static String key(String text) {
        return MARKS.matcher(Normalizer.normalize(normalise(text), Normalizer.Form.NFD))
                .replaceAll("");
    }

    /** The text as written, without what no database or screen can take: control characters and halved ones. */
    static String tidy(String text) {
        String clean = HALVED.matcher(
                        CONTROL.matcher(text.replace("\r\n", "\n")).replaceAll(""))
                .replaceAll("\uFFFD");
        int begin = 0;
        int end = clean.length();
        while (begin < end && isInvisible(clean.charAt(begin))) {
            begin++;
        }
        while (begin < end && isInvisible(clean.charAt(end - 1))) {
            end--;
        }
        return clean.substring(begin, end);
    }

    private static boolean isInvisible(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }
}
