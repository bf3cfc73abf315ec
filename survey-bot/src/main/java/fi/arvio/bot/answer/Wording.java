package fi.arvio.bot.answer;

import java.text.Normalizer;
import java.util.Locale;

/** Brings what people type into one form, so that case, quotes, punctuation and spacing do not matter. */
public final class Wording {
    private Wording() {}

    /** Composed, lower case, letters and digits only, single spaces. */
    public static String normalise(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’‘`´]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** The text as written, without what no database or screen can take: control characters and halved ones. */
    static String tidy(String text) {
        String clean = text.replace("\r\n", "\n")
                .replaceAll("[\\p{Cc}&&[^\\n\\t]]", "")
                .replaceAll("\\p{Cs}", "\uFFFD");
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
