package fi.arvio.assessment.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a quote gives an author's words: all of them, in their order, save that "[…]" stands for words taken out and other
 * words in square brackets for what was put in their place or added.
 */
final class Wording {
    /** What stands in brackets, a word up to a hyphen or apostrophe, or a single other character. */
    private static final Pattern TOKEN = Pattern.compile("\\[[^\\[\\]]*\\]|[\\p{L}\\p{M}\\p{N}]+|\\S");

    private static final Pattern TAKEN_OUT = Pattern.compile("\\[\\s*(…|\\.\\.\\.)\\s*\\]");

    private final List<String> author;
    private final List<String> quoted;

    private Wording(String author, String quoted) {
        this.author = tokens(author);
        this.quoted = tokens(quoted);
    }

    /** Why the wording does not quote the author; empty if it does. */
    static Optional<String> whyNot(String author, String quoted) {
        Wording wording = new Wording(author, quoted);
        if (wording.quoted.stream().anyMatch(token -> isBracket(token) && isEmpty(token))) {
            return Optional.of("has square brackets with nothing in them");
        }
        if (wording.quoted.stream()
                .noneMatch(token -> !isBracket(token) && Character.isLetterOrDigit(token.codePointAt(0)))) {
            return Optional.of("has no word of the author's left");
        }
        return wording.fits()
                ? Optional.empty()
                : Optional.of("has other words than the author's, in another order, or leaves some out without […]");
    }

    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        return List.copyOf(tokens);
    }

    private static boolean isBracket(String token) {
        return token.length() > 1 && token.startsWith("[");
    }

    private static boolean isEmpty(String bracket) {
        return bracket.substring(1, bracket.length() - 1).isBlank();
    }

    /** Goes through the quote keeping, by each count of the author's words, whether so many can have been told. */
    private boolean fits() {
        boolean[] told = new boolean[author.size() + 1];
        told[0] = true;
        for (String token : quoted) {
            told = isBracket(token) ? bracket(told, TAKEN_OUT.matcher(token).matches()) : word(told, token);
        }
        return told[author.size()];
    }

    private boolean[] word(boolean[] told, String token) {
        boolean[] next = new boolean[told.length];
        for (int i = 0; i < author.size(); i++) {
            next[i + 1] = told[i] && author.get(i).equals(token);
        }
        return next;
    }

    /** Takes any number of words; what says that some were taken out, at least one. */
    private static boolean[] bracket(boolean[] told, boolean takesOut) {
        boolean[] next = new boolean[told.length];
        boolean before = false;
        for (int i = 0; i < told.length; i++) {
            next[i] = before || (!takesOut && told[i]);
            before |= told[i];
        }
        return next;
    }
}
