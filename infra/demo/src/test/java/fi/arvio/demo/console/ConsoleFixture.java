package fi.arvio.demo.console;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A console before a scripted bot: what is typed into it, and what it prints. */
abstract class ConsoleFixture {
    private static final Pace HASTY = new Pace(3, Duration.ofMillis(1), Duration.ofMillis(300));

    ScriptedBot bot;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final AtomicInteger ids = new AtomicInteger();

    @BeforeEach
    void startBot() throws IOException {
        bot = ScriptedBot.start();
    }

    @AfterEach
    void stopBot() {
        bot.close();
    }

    /** Types all at once, and returns when the console has ended. */
    void talk(String typed, String... arguments) {
        talk(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)), false, arguments);
    }

    void talk(InputStream in, boolean styled, String... arguments) {
        var printer = new PrintStream(out, true, StandardCharsets.UTF_8);
        try {
            new Console(bot.url(), in, printer, styled, () -> "id-" + ids.incrementAndGet(), HASTY)
                    .run(List.of(arguments));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    String output() {
        return out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
