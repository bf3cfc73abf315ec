package fi.arvio.bot.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Days as each language writes them in running text: 3.3.2025, den 3 mars 2025, 3 March 2025. */
public final class Days {
    private Days() {}

    public static String of(LocalDate day, Language language) {
        String pattern = switch (language) {
            case FI -> "d.M.uuuu";
            case SV -> "'den' d MMMM uuuu";
            case EN -> "d MMMM uuuu";
        };
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(day);
    }
}
