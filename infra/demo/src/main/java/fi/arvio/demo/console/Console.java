package fi.arvio.demo.console;

import fi.arvio.demo.Refusal;
import fi.arvio.demo.Settings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** What {@code ./arvio console} runs: a person talks with the bot, line by line, until the input ends. */
public final class Console {
    private final String botUrl;
    private final BufferedReader in;
    private final Screen screen;
    private final Supplier<String> ids;
    private final Pace pace;

    Console(String botUrl, InputStream in, PrintStream out, boolean styled, Supplier<String> ids, Pace pace) {
        this.botUrl = botUrl;
        this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        this.screen = new Screen(out, styled);
        this.ids = ids;
        this.pace = pace;
    }

    /** Talks over the process's own input and output, in UTF-8 whatever the platform takes for usual. */
    public static void run(Settings settings, List<String> arguments) throws IOException, InterruptedException {
        new Console(
                        settings.botUrl(),
                        System.in,
                        new PrintStream(System.out, true, StandardCharsets.UTF_8),
                        Boolean.getBoolean("arvio.terminal"),
                        () -> UUID.randomUUID().toString(),
                        Pace.usual())
                .run(arguments);
    }

    void run(List<String> arguments) throws IOException, InterruptedException {
        if (arguments.size() > 1) {
            throw new Refusal("Usage: ./arvio console [expert]");
        }
        var bot = new ChatClient(botUrl);
        var chooser = new Chooser(reach(bot::experts));
        if (chooser.experts().isEmpty()) {
            throw new Refusal("The bot knows no experts yet: try again in a moment.");
        }
        var expert = arguments.isEmpty() ? chooser.ask(in, screen) : Optional.of(named(chooser, arguments.getFirst()));
        if (expert.isPresent()) {
            talk(bot, expert.get());
        }
    }

    /** Before there is a dialogue, what goes wrong ends the console. */
    private <T> T reach(Call<T> call) throws InterruptedException {
        try {
            return call.answer();
        } catch (Refused refused) {
            throw new Refusal("The bot at " + botUrl + " refuses: " + refused.getMessage());
        } catch (IOException e) {
            throw new Refusal("The bot at " + botUrl + " does not answer: start it with ./arvio demo.");
        }
    }

    private static Expert named(Chooser chooser, String id) {
        return chooser.byId(id).orElseThrow(() -> new Refusal(Chooser.unknown(id)));
    }

    private void talk(ChatClient bot, Expert expert) throws IOException, InterruptedException {
        var conversation = reach(() -> Conversation.open(bot, expert.id()));
        var rest = new Rest();
        var outbox = new Outbox(conversation, ids, screen, rest, pace);
        screen.speak(expert.language());
        screen.note(words -> expert.name() + ", " + expert.body() + ". " + words.howToEnd());
        try (var listener = new Listener(conversation, screen, rest, pace)) {
            listener.start();
            outbox.arrive();
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                if (!line.isBlank()) {
                    outbox.say(line);
                }
            }
            var lost = outbox.finish();
            // Lines may come from a file, all at once: their replies are still on the way.
            rest.untilQuietFor(pace.lull());
            if (!lost.isEmpty()) {
                throw new Refusal(screen.words().lost() + String.join(" / ", lost));
            }
        }
    }

    /** Something asked of the bot. */
    private interface Call<T> {
        T answer() throws IOException, InterruptedException;
    }
}
