package fi.arvio.demo.simulation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** The Bot Connector's REST interface on loopback: hands each activity to the person whose conversation it is. */
public final class Connector implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final Map<String, Consumer<JsonNode>> conversations = new ConcurrentHashMap<>();

    private Connector(HttpServer server) {
        this.server = server;
    }

    /** Listens on a free port. */
    public static Connector start() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var connector = new Connector(server);
        server.createContext("/v3/conversations/", connector::handle);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        return connector;
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** From now on what the bot posts to this conversation goes to {@code receiver}; edits of old cards do not. */
    public void join(String conversation, Consumer<JsonNode> receiver) {
        conversations.put(conversation, receiver);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var activity = JSON.readTree(exchange.getRequestBody());
            var path = List.of(exchange.getRequestURI().getRawPath().split("/", -1));
            var conversation = URLDecoder.decode(path.get(3), StandardCharsets.UTF_8);
            var receiver = conversations.get(conversation);
            if (receiver == null) {
                answer(exchange, 404, "{\"error\":{\"code\":\"ConversationNotFound\"}}");
                return;
            }
            if ("POST".equals(exchange.getRequestMethod())) {
                receiver.accept(activity);
            }
            answer(exchange, 200, "{\"id\":\"" + UUID.randomUUID() + "\"}");
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
