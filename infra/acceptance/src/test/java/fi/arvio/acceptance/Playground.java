package fi.arvio.acceptance;

import static org.awaitility.Awaitility.await;

import fi.arvio.demo.Http;
import fi.arvio.demo.Ports;
import fi.arvio.demo.simulation.Person;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Microsoft's Agents Playground: the chat pane of Teams in a browser, without an account. */
final class Playground implements AutoCloseable {
    private static final Path FOLDER = Path.of("target", "playground");
    private static final Duration INSTALL_LIMIT = Duration.ofMinutes(5);

    private final Process process;
    private final int port;

    private Playground(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Talks to the bot as one person of the roster. */
    static Playground start(String botUrl, Person person) throws IOException, InterruptedException {
        install();
        Files.writeString(FOLDER.resolve(".m365agentsplayground.yml"), PlaygroundConfig.of(person));
        var port = Ports.free();
        var builder = new ProcessBuilder(
                        "node",
                        "node_modules/@microsoft/m365agentsplayground/cli.js",
                        "start",
                        "--app-endpoint",
                        botUrl + "/api/messages",
                        "--channel-id",
                        "msteams",
                        "--port",
                        String.valueOf(port),
                        "--disable-telemetry")
                .directory(FOLDER.toFile())
                .redirectErrorStream(true)
                .redirectOutput(FOLDER.resolve("playground.log").toFile());
        builder.environment().put("TEAMSAPPTESTER_BROWSER", "none");
        var playground = new Playground(builder.start(), port);
        try {
            await("the Agents Playground").atMost(Duration.ofSeconds(60)).until(playground::isUp);
            return playground;
        } catch (RuntimeException | Error e) {
            playground.close();
            throw e;
        }
    }

    String url() {
        return "http://127.0.0.1:" + port + "/";
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private boolean isUp() throws InterruptedException {
        if (!process.isAlive()) {
            throw new AssertionError("The Agents Playground ended; see " + FOLDER.resolve("playground.log"));
        }
        var ping = HttpRequest.newBuilder(URI.create(url() + "_debug/ping")).build();
        try {
            return Http.client().send(ping, BodyHandlers.ofString()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** By npm, from the committed lock file, into the build's output. */
    private static void install() throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        if (Files.exists(FOLDER.resolve("node_modules/.package-lock.json"))
                && Files.mismatch(Path.of("package-lock.json"), FOLDER.resolve("package-lock.json")) < 0) {
            return;
        }
        for (var file : List.of("package.json", "package-lock.json")) {
            Files.copy(Path.of(file), FOLDER.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        var log = FOLDER.resolve("npm.log");
        var npm = new ProcessBuilder("npm", "ci", "--no-audit", "--no-fund")
                .directory(FOLDER.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!npm.waitFor(INSTALL_LIMIT.toMillis(), TimeUnit.MILLISECONDS) || npm.exitValue() != 0) {
            npm.destroyForcibly();
            throw new AssertionError("npm ci failed: " + Files.readString(log));
        }
    }
}
