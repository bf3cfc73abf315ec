package fi.arvio.acceptance.spelling;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A piece of text that people see: where it stands, and what it says without markup and placeholders. */
record Passage(String source, String language, String key, String text) {
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+|\\S+@\\S+");

    /** Letters, with hyphens and apostrophes inside; endings of numbers ("16 081:stä") and codes ("C1a") are no words. */
    private static final Pattern WORD =
            Pattern.compile("(?<![\\p{L}\\p{M}\\d])(?<!\\d:)[\\p{L}\\p{M}]++(?:[-'][\\p{L}\\p{M}]++)*+(?!\\d)-?");

    List<String> words() {
        String plain = ADDRESS.matcher(text).replaceAll(" ").replace('’', '\'').replace("\u00ad", "");
        return WORD.matcher(plain).results().map(MatchResult::group).distinct().toList();
    }
}
