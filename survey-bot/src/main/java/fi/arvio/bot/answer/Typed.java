package fi.arvio.bot.answer;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A message as it was typed, and as the words that are looked up. */
record Typed(String raw, List<String> words) {
    /** Nobody types more than this to pick an answer; what is longer is not looked at word by word. */
    private static final int LONGEST = 600;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}'’‘`´]+");
    private static final Pattern LEADING = Pattern.compile("^[\\s\\p{P}\\p{S}]+");

    static Typed of(String raw) {
        String key = raw.length() > LONGEST ? "" : Wording.key(raw);
        return new Typed(raw, key.isEmpty() ? List.of() : List.of(key.split(" ", -1)));
    }

    String text() {
        return String.join(" ", words);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether it ends as a question, and so as one who is not sure. */
    boolean asks() {
        return raw.strip().endsWith("?");
    }

    /** What comes after the first words, as it was typed. */
    String after(int count) {
        return LEADING.matcher(raw.substring(end(count))).replaceAll("").strip();
    }

    /** The first character that is no space after the first words; a space where nothing follows. */
    char markAfter(int count) {
        String rest = raw.substring(end(count)).stripLeading();
        return rest.isEmpty() ? ' ' : rest.charAt(0);
    }

    private int end(int count) {
        Matcher matcher = WORD.matcher(raw);
        int seen = 0;
        int end = 0;
        while (seen < count && matcher.find()) {
            String word = Wording.key(matcher.group());
            seen += word.isEmpty() ? 0 : word.split(" ", -1).length;
            end = matcher.end();
        }
        return end;
    }

    static String join(List<String> words) {
        return String.join(" ", words);
    }
}
