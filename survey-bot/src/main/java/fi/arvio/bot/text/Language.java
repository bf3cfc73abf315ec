package fi.arvio.bot.text;

import java.util.Locale;

/** The three languages of the dialogue, all equal. */
public enum Language {
    FI("fi", "fi-FI"),
    SV("sv", "sv-FI"),
    EN("en", "en-GB");

    private final String code;
    private final String tag;

    Language(String code, String tag) {
        this.code = code;
        this.tag = tag;
    }

    /** The ISO 639-1 code, lower case. */
    public String code() {
        return code;
    }

    /** The locale whose plurals, dates and numbers the language uses in Helsinki. */
    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /** The language of an ISO code or language tag; Finnish for anything else, as the city's main language. */
    public static Language of(String tag) {
        String lower = tag.toLowerCase(Locale.ROOT);
        if (lower.startsWith("sv")) {
            return SV;
        }
        return lower.startsWith("en") ? EN : FI;
    }
}
