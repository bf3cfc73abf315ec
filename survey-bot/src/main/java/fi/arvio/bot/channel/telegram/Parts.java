package fi.arvio.bot.channel.telegram;

import java.util.ArrayList;
import java.util.List;

/** A text in parts that Telegram takes: cut at the end of a line, else between words, else anywhere but in a character. */
final class Parts {
    /** In UTF-16 units, as Telegram counts. */
    static final int LONGEST = 4096;

    private Parts() {}

    static List<String> of(String text) {
        List<String> parts = new ArrayList<>();
        String rest = text.strip();
        while (rest.length() > LONGEST) {
            int end = end(rest);
            parts.add(rest.substring(0, end).stripTrailing());
            rest = rest.substring(end).stripLeading();
        }
        parts.add(rest);
        return parts;
    }

    /** Where the first part of a text that is too long ends. */
    private static int end(String text) {
        int line = text.lastIndexOf('\n', LONGEST);
        int word = text.lastIndexOf(' ', LONGEST);
        if (line > 0 || word > 0) {
            return line > 0 ? line : word;
        }
        return Character.isLowSurrogate(text.charAt(LONGEST)) ? LONGEST - 1 : LONGEST;
    }
}
