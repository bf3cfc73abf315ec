package fi.arvio.assessment;

import fi.arvio.assessment.store.Sql;
import io.micronaut.context.ApplicationContext;
import io.micronaut.json.JsonMapper;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.transaction.TransactionOperations;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The whole service on a free port and a fresh database, spoken to over HTTP as its callers do. */
public final class RunningService implements AutoCloseable {
    private final TestKeys keys = new TestKeys();
    private final HttpClient http = HttpClient.newHttpClient();
    private final EmbeddedServer server;

    private RunningService(Database database, Map<String, Object> settings) {
        Map<String, Object> all = new HashMap<>(database.fresh());
        all.put("micronaut.server.port", -1);
        all.put("arvio.keys", keys.folder().toString());
        all.put("arvio.data", TestFolders.fresh("data").toString());
        all.put("arvio.sample", true);
        all.putAll(settings);
        server = ApplicationContext.run(EmbeddedServer.class, all, "test");
    }

    public static RunningService on(Database database) {
        return new RunningService(database, Map.of());
    }

    public static RunningService on(Database database, Map<String, Object> settings) {
        return new RunningService(database, settings);
    }

    public TestKeys keys() {
        return keys;
    }

    public <T> T bean(Class<T> type) {
        return server.getApplicationContext().getBean(type);
    }

    /** What a query finds, in a transaction of its own. */
    @SuppressWarnings("unchecked")
    public <T> T reading(Function<Sql, T> query) {
        TransactionOperations<Connection> transactions = bean(TransactionOperations.class);
        return transactions.executeRead(status -> query.apply(bean(Sql.class)));
    }

    /** Changes what no request can change yet. */
    @SuppressWarnings("unchecked")
    public void change(String statement, Object... arguments) {
        TransactionOperations<Connection> transactions = bean(TransactionOperations.class);
        transactions.executeWrite(status -> bean(Sql.class).update(statement, arguments));
    }

    public URI uri(String path) {
        return server.getURI().resolve(path);
    }

    /** A request carrying a token of the role, or none for {@code null}. */
    public HttpRequest.Builder request(String path, String role) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path)).header("Content-Type", "application/json");
        return role == null ? request : request.header("Authorization", "Bearer " + keys.token(role));
    }

    /** A request carrying a token of the role for somebody by name. */
    public HttpRequest.Builder request(String path, String role, String subject) {
        return request(path, null).header("Authorization", "Bearer " + keys.token(role, subject));
    }

    public Answer get(String path, String role) {
        return send(request(path, role).GET());
    }

    /** Changes whatever is there. */
    public Answer put(String path, String role, String body) {
        return put(path, role, body, "*");
    }

    /** Changes the state that the tag names. */
    public Answer put(String path, String role, String body, String ifMatch) {
        return send(request(path, role).header("If-Match", ifMatch).PUT(BodyPublishers.ofString(body)));
    }

    public Answer post(String path, String role, String body) {
        return send(request(path, role).POST(BodyPublishers.ofString(body)));
    }

    public Answer send(HttpRequest.Builder request) {
        return send(http, request);
    }

    /** Over a connection that nobody else uses, for what the service hangs up on. */
    public Answer sendApart(HttpRequest.Builder request) {
        try (HttpClient own = HttpClient.newHttpClient()) {
            return send(own, request);
        }
    }

    private Answer send(HttpClient client, HttpRequest.Builder request) {
        try {
            return new Answer(client.send(request.build(), BodyHandlers.ofString()), bean(JsonMapper.class));
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
        http.close();
    }

    /** What came back. */
    public record Answer(HttpResponse<String> response, JsonMapper mapper) {
        public int status() {
            return response.statusCode();
        }

        public String body() {
            return response.body();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        public Map<?, ?> json() {
            try {
                return mapper.readValue(body(), Map.class);
            } catch (IOException e) {
                throw new IllegalStateException(status() + " " + body(), e);
            }
        }

        /** One field of every element of a list. */
        public List<Object> each(String path, String field) {
            return ((List<?>) at(path))
                    .stream()
                            .<Object>map(element -> ((Map<?, ?>) element).get(field))
                            .toList();
        }

        /** Walks keys and list positions separated by dots. */
        public Object at(String path) {
            Object here = json();
            for (String step : path.split("\\.")) {
                here = here instanceof List<?> list ? list.get(Integer.parseInt(step)) : ((Map<?, ?>) here).get(step);
            }
            return here;
        }
    }
}
