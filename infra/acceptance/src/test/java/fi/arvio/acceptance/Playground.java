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
import java.time.Duration;

/** Microsoft's Agents Playground: the chat pane of Teams in a browser, without an account. */
final class Playground implements AutoCloseable {

    private final Process process;
    private final int port;

    private Playground(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Talks to the bot as one person of the roster. */
    static Playground start(String botUrl, Person person) throws IOException, InterruptedException {
        var folder = NodeModules.installed();
        Files.writeString(folder.resolve(".m365agentsplayground.yml"), PlaygroundConfig.of(person));
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
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("playground.log").toFile());
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
            throw new AssertionError("The Agents Playground ended; see playground.log in target/node");
        }
        var ping = HttpRequest.newBuilder(URI.create(url() + "_debug/ping")).build();
        try {
            return Http.client().send(ping, BodyHandlers.ofString()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }
}
