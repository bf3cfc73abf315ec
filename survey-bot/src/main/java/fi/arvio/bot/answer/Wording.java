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
                .replaceAll("['’`´]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
