package fi.arvio.acceptance;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** A Bot Connector on loopback that misbehaves as it is told to, and counts what each conversation really got. */
final class UnreliableConnector implements AutoCloseable {
    private final HttpServer server;
    private final Map<String, Integer> taken = new ConcurrentHashMap<>();
    private final AtomicInteger attempts = new AtomicInteger();
    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile Function<String, Fate> policy = conversation -> Fate.TAKEN;

    /** What becomes of an attempt to post to a conversation. */
    enum Fate {
        TAKEN,
        /** The connection is cut once the activity is taken: the bot cannot know. */
        TAKEN_AND_CUT,
        /** It is cut before. */
        CUT,
        /** Nothing is taken, and nothing is answered either. */
        SILENCE,
        THROTTLED,
        BLOCKED,
        UNAVAILABLE
    }

    private UnreliableConnector(HttpServer server) {
        this.server = server;
    }

    /** Listens on a free port, and takes everything until it is told otherwise. */
    static UnreliableConnector start() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var connector = new UnreliableConnector(server);
        server.createContext("/v3/conversations/", connector::handle);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        return connector;
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** From now on, by conversation. */
    void on(Function<String, Fate> other) {
        policy = other;
    }

    /** Counts anew. */
    void forget() {
        taken.clear();
        attempts.set(0);
    }

    int attempts() {
        return attempts.get();
    }

    /** How many activities each conversation got that got any. */
    Map<String, Integer> taken() {
        return Map.copyOf(taken);
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
    }

    /** What closes without an answer has its connection cut. */
    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            var path = exchange.getRequestURI().getRawPath().split("/", -1);
            if ("POST".equals(exchange.getRequestMethod())) {
                post(exchange, URLDecoder.decode(path[3], StandardCharsets.UTF_8));
            } else {
                answer(exchange, 200, "{}");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void post(HttpExchange exchange, String conversation) throws IOException, InterruptedException {
        var fate = policy.apply(conversation);
        if (fate == Fate.TAKEN || fate == Fate.TAKEN_AND_CUT) {
            taken.merge(conversation, 1, Integer::sum);
        }
        attempts.incrementAndGet();
        switch (fate) {
            case TAKEN -> answer(exchange, 201, "{\"id\":\"" + UUID.randomUUID() + "\"}");
            case TAKEN_AND_CUT, CUT -> exchange.close();
            case SILENCE -> closing.await(1, TimeUnit.MINUTES);
            case THROTTLED -> {
                exchange.getResponseHeaders().add("Retry-After", "1");
                answer(exchange, 429, "{}");
            }
            case BLOCKED -> answer(exchange, 403, "{\"error\":{\"code\":\"MessageWritesBlocked\"}}");
            case UNAVAILABLE -> answer(exchange, 503, "{}");
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
