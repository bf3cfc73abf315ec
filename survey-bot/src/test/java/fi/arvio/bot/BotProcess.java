package fi.arvio.bot;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The bot as a process of its own on a database file, which can be killed and started again. */
public final class BotProcess implements AutoCloseable {
    private static final Duration START_LIMIT = Duration.ofSeconds(90);
    /** How the bot says in its log where it is. */
    private static final Pattern RUNNING = Pattern.compile("Server Running: (http://\\S+)");

    private final HttpClient http = HttpClient.newHttpClient();
    private final AtomicInteger kills = new AtomicInteger();
    private final List<String> command = new ArrayList<>();
    private final Path log;
    private volatile URI uri = URI.create("http://127.0.0.1:1");
    private Process process;

    private BotProcess(Path folder, Map<String, String> settings) {
        this.log = folder.resolve("bot.log");
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:TieredStopAtLevel=1");
        // Any free one: a port that is looked for beforehand may be somebody else's by then.
        command.add("-Dmicronaut.server.port=-1");
        command.add("-Darvio.data=" + folder);
        settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(Application.class.getName());
    }

    public static BotProcess with(Path folder, Map<String, String> settings) {
        BotProcess bot = new BotProcess(folder, settings);
        bot.start();
        return bot;
    }

    private void start() {
        long before;
        try {
            before = Files.exists(log) ? Files.size(log) : 0;
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        await().atMost(START_LIMIT).pollInterval(Duration.ofMillis(50)).until(() -> {
            if (!process.isAlive()) {
                throw new AssertionError("The bot ended while starting:\n" + Files.readString(log));
            }
            Matcher running = RUNNING.matcher(saidSince(before));
            if (!running.find()) {
                return false;
            }
            uri = URI.create(running.group(1));
            return status(HttpRequest.newBuilder(uri.resolve("/health")).GET()) == 200;
        });
    }

    private String saidSince(long position) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(log)) {
            channel.position(position);
            return new String(Channels.newInputStream(channel).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** SIGKILL; returns when the process is gone. */
    public synchronized void kill() {
        kills.incrementAndGet();
        process.destroyForcibly();
        process.onExit().join();
    }

    public int kills() {
        return kills.get();
    }

    /** Delivers an activity as Teams does: again, and the same, until it is acknowledged. */
    public void deliver(String activity) {
        while (status(message(activity)) != 200) {
            revive();
        }
    }

    /** It may be somewhere else after a start. */
    private HttpRequest.Builder message(String activity) {
        return HttpRequest.newBuilder(uri.resolve("/api/messages"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(activity));
    }

    /** What it answers to a GET with that token. */
    public String get(String path, String token) {
        HttpRequest request = HttpRequest.newBuilder(uri.resolve(path))
                .header("Authorization", "Bearer " + token)
                .build();
        try {
            return http.send(request, BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Starts it again if it was killed. */
    public synchronized void revive() {
        if (!process.isAlive()) {
            start();
        }
    }

    /** 0 if there was no answer. */
    private int status(HttpRequest.Builder request) {
        try {
            return http.send(request.timeout(Duration.ofSeconds(20)).build(), BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
        http.close();
    }
}
