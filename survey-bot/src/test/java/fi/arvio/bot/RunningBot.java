package fi.arvio.bot;

import static org.awaitility.Awaitility.await;

import io.micronaut.context.ApplicationContext;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;

/** The whole bot on a free port with both its neighbours faked, spoken to over HTTP as its callers do. */
public final class RunningBot implements AutoCloseable {
    private final TestKeys keys = new TestKeys();
    private final FakeService service = new FakeService();
    private final FakeConnector connector = new FakeConnector();
    private final HttpClient http = HttpClient.newHttpClient();
    private final Path data = TestFolders.fresh("data");
    private final Map<String, Object> settings = new HashMap<>();
    private EmbeddedServer server;

    private RunningBot(Map<String, Object> database, Map<String, Object> more) {
        settings.putAll(database);
        settings.put("micronaut.server.port", -1);
        settings.put("micronaut.http.services.assessment.read-timeout", "1s");
        settings.put("arvio.data", data.toString());
        settings.put("arvio.keys", keys.folder().toString());
        settings.put("arvio.service.url", service.url());
        settings.put("test.connector", connector.url());
        settings.put("arvio.service.poll", "100ms");
        settings.put("arvio.progress.delay", "300ms");
        settings.put("arvio.notices.pulse", "100ms");
        // Nobody here is as patient as people in Teams.
        settings.put("arvio.teams.per-second", 10_000);
        settings.put("arvio.teams.per-conversation", "100000/1");
        settings.putAll(more);
        start();
    }

    public static RunningBot on(Database database) {
        return new RunningBot(database.fresh(), Map.of());
    }

    public static RunningBot on(Database database, Map<String, Object> more) {
        return new RunningBot(database.fresh(), more);
    }

    /** Whose wire to the database can be cut. */
    public static RunningBot onAWire(Database database) {
        return new RunningBot(Wire.to(database.fresh()), Map.of());
    }

    private void start() {
        server = ApplicationContext.run(EmbeddedServer.class, settings, "test");
        await().atMost(Duration.ofSeconds(90)).until(() -> get("/health", null).statusCode() == 200);
    }

    /** Ends the bot and starts it again on the same database. */
    public void restart() {
        server.close();
        start();
    }

    public FakeService service() {
        return service;
    }

    public FakeConnector connector() {
        return connector;
    }

    public TestKeys keys() {
        return keys;
    }

    public <T> T bean(Class<T> type) {
        return server.getApplicationContext().getBean(type);
    }

    /** A connection past the container's transactions. */
    public Connection connection() {
        try {
            return DelegatingDataSource.unwrapDataSource(bean(DataSource.class)).getConnection();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public Expert expert(int number) {
        return new Expert(this, number);
    }

    /** What the tests work out for themselves, to compare with what the bot sends. */
    public static String pseudonym(String series, String respondent) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(TestKeys.PSEUDONYM_KEY, "HmacSHA256"));
            byte[] code = mac.doFinal((series + "\0" + respondent).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(code);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Moves campaign time; {@code null} brings it back to the machine's. */
    public void offset(String duration) {
        Path file = data.resolve("clock-offset");
        try {
            if (duration == null) {
                Files.deleteIfExists(file);
            } else {
                Files.writeString(file, duration);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Moves campaign time to a moment; from there it goes on. */
    public void setTime(Instant campaignTime) {
        offset(Duration.between(Instant.now(), campaignTime).toString());
    }

    public URI uri(String path) {
        return server.getURI().resolve(path);
    }

    public int port() {
        return server.getPort();
    }

    public HttpRequest.Builder request(String path, String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path)).header("Content-Type", "application/json");
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    public HttpResponse<String> get(String path, String token) {
        return send(request(path, token).GET());
    }

    public HttpResponse<String> post(String path, String token, String body) {
        return send(request(path, token).POST(BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> message(String body) {
        return post("/api/messages", null, body);
    }

    /** The number that the backlog shows under the name. */
    public int backlog(String name) {
        Object number = Json.object(
                        get("/api/v1/backlog", keys.token("FACILITATOR")).body())
                .get(name);
        return ((Number) number).intValue();
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.close();
        service.close();
        connector.close();
        http.close();
    }
}
