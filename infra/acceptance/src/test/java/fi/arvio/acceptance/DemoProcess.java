package fi.arvio.acceptance;

import static org.awaitility.Awaitility.await;

import fi.arvio.demo.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The demo's jar, run as the launcher runs it. */
final class DemoProcess implements AutoCloseable {
    private static final Duration READY_LIMIT = Duration.ofMinutes(5);
    private static final Duration END_LIMIT = Duration.ofSeconds(30);

    private final Process process;
    private final Path output;

    private DemoProcess(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    static DemoProcess start(Settings settings, String... arguments) throws IOException {
        var output = Files.createTempFile(Files.createDirectories(Path.of("target", "demo")), "output", ".txt");
        var builder = command(settings, "demo", arguments).redirectOutput(output.toFile());
        return new DemoProcess(builder.start(), output);
    }

    /** One of the launcher's commands, to be run against these settings. */
    static ProcessBuilder command(Settings settings, String name, String... arguments) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of("-Darvio.home=" + settings.home(), "-jar", jar(settings).toString(), name));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("ARVIO_SERVICE_PORT", String.valueOf(settings.servicePort()));
        builder.environment().put("ARVIO_BOT_PORT", String.valueOf(settings.botPort()));
        builder.environment().put("ARVIO_DATA", settings.data().toString());
        return builder;
    }

    void awaitReady() {
        await("the demo is ready").atMost(READY_LIMIT).until(() -> output().contains("Ctrl-C ends") || ended());
    }

    String output() throws IOException {
        return Files.readString(output);
    }

    int exitStatus() throws InterruptedException {
        if (!process.waitFor(READY_LIMIT.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new AssertionError("The demo does not end");
        }
        return process.exitValue();
    }

    boolean endsBySigterm() throws InterruptedException {
        process.destroy();
        return process.waitFor(END_LIMIT.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** As kill -9 does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor(END_LIMIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean ended() throws IOException {
        if (!process.isAlive()) {
            throw new AssertionError("The demo ended: " + output());
        }
        return false;
    }

    private static Path jar(Settings settings) throws IOException {
        try (var jars =
                Files.newDirectoryStream(settings.home().resolve("infra/demo/target"), "infra-demo-*-all.jar")) {
            return jars.iterator().next();
        }
    }
}
