package fi.arvio.acceptance;

import static org.awaitility.Awaitility.await;

import fi.arvio.demo.Settings;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** The console's process, and somebody who types into it. */
final class ConsoleProcess implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final Process process;
    private final BufferedWriter typing;
    private final Path output;

    private ConsoleProcess(Process process, Path output) {
        this.process = process;
        this.typing = process.outputWriter(StandardCharsets.UTF_8);
        this.output = output;
    }

    /** Runs where the platform's own encoding is ASCII: Finnish must come through all the same. */
    static ConsoleProcess start(Settings settings, String expert) throws IOException {
        var output = Files.createTempFile(Files.createDirectories(Path.of("target", "console")), "output", ".txt");
        var builder = DemoProcess.command(settings, "console", expert).redirectOutput(output.toFile());
        builder.environment().put("LC_ALL", "C");
        return new ConsoleProcess(builder.start(), output);
    }

    void type(String line) throws IOException {
        typing.write(line + "\n");
        typing.flush();
    }

    void awaitText(String text) {
        await("the console says \"" + text + "\"").atMost(LIMIT).until(() -> output().contains(text));
    }

    String output() throws IOException {
        return Files.readString(output);
    }

    /** What Ctrl-D does; returns the exit status. */
    int end() throws IOException, InterruptedException {
        typing.close();
        if (!process.waitFor(LIMIT.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new AssertionError("The console does not end");
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
