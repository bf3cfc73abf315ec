package fi.arvio.demo.console;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.util.function.Function;

/** Where the console prints: whole messages with a blank line between, whichever thread has something to say. */
final class Screen {
    private static final String BOLD = "\u001b[1m";
    private static final String DIM = "\u001b[2m";
    private static final String PLAIN = "\u001b[0m";

    private final PrintStream out;
    private final boolean styled;
    private boolean begun;
    private Words words = Words.ENGLISH;

    /** {@code styled} for a terminal: a file or another program gets words alone. */
    Screen(PrintStream out, boolean styled) {
        this.out = out;
        this.styled = styled;
    }

    /** What the bot says; from then on the console speaks the bot's language of that moment. */
    synchronized void say(JsonNode activity) {
        Twin.of(activity).ifPresent(text -> {
            speak(activity.path("locale").asText("en"));
            print(style(BOLD, "Arvio:") + " " + text);
        });
    }

    synchronized void speak(String language) {
        words = Words.in(language);
    }

    synchronized Words words() {
        return words;
    }

    /** Something of the console's own. */
    synchronized void note(Function<Words, String> note) {
        print(style(DIM, note.apply(words)));
    }

    synchronized void print(String text) {
        if (begun) {
            out.println();
        }
        begun = true;
        out.println(text);
        out.flush();
    }

    private String style(String style, String text) {
        return styled ? style + text + PLAIN : text;
    }
}
