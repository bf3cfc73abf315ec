package fi.arvio.demo.console;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** The bot's chat interface over real HTTP on loopback; says what a test wants said. */
final class ScriptedBot implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ACTIVITIES = "/chat/conversations/conversation-of-E01/activities";

    private final HttpServer server;
    private final List<ObjectNode> mails = new ArrayList<>();
    /** Every activity as it came, repeated ones too. */
    final List<JsonNode> received = new CopyOnWriteArrayList<>();
    /** What the next activities are answered with, in turn, before all is well. */
    final List<Integer> failures = new CopyOnWriteArrayList<>();
    /** The token that is good now. */
    volatile String token = "first";

    private boolean open = true;

    private ScriptedBot(HttpServer server) {
        this.server = server;
    }

    static ScriptedBot start() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var bot = new ScriptedBot(server);
        server.createContext("/", bot::handle);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        return bot;
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    void says(String text) {
        mail(message().put("text", text));
    }

    void showsCard(String twin) {
        mail(card("message", twin));
    }

    void updatesCard(String twin) {
        mail(card("messageUpdate", twin));
    }

    /** The texts that came, each as often as it came. */
    List<String> texts() {
        return received.stream()
                .filter(activity -> "message".equals(activity.path("type").asText()))
                .map(activity -> activity.path("text").asText())
                .toList();
    }

    @Override
    public void close() {
        synchronized (this) {
            open = false;
            notifyAll();
        }
        server.stop(0);
    }

    private static ObjectNode message() {
        return JSON.createObjectNode().put("type", "message").put("locale", "fi-FI");
    }

    private static ObjectNode card(String type, String twin) {
        var activity = message().put("type", type).put("summary", "A line for a notification");
        activity.putArray("attachments").addObject().putObject("content").put("fallbackText", twin);
        return activity;
    }

    private synchronized void mail(ObjectNode activity) {
        var mail = JSON.createObjectNode().put("sequence", mails.size() + 1);
        mail.set("activity", activity);
        mails.add(mail);
        notifyAll();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var what =
                    exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
            var shown = exchange.getRequestHeaders().getFirst("Authorization");
            if (what.endsWith(ACTIVITIES) && !("Bearer " + token).equals(shown)) {
                answer(exchange, 401, "");
                return;
            }
            switch (what) {
                case "GET /chat/experts" -> answer(exchange, 200, """
                        [{"id":"E01","name":"Aino Öhman","language":"fi","body":"Työllisyyspalvelut"},
                         {"id":"E02","name":"Bo","language":"sv","body":"Stadskansliet"}]""");
                case "POST /chat/conversations" ->
                    answer(exchange, 201, "{\"conversation\":\"conversation-of-E01\",\"token\":\"" + token + "\"}");
                case "POST " + ACTIVITIES -> take(exchange);
                case "GET " + ACTIVITIES -> hand(exchange);
                default -> answer(exchange, 404, "{\"title\":\"Nothing is here\"}");
            }
        }
    }

    private void take(HttpExchange exchange) throws IOException {
        received.add(JSON.readTree(exchange.getRequestBody()));
        var status = failures.isEmpty() ? 202 : failures.removeFirst();
        // Zero stands for a connection that breaks after the message has arrived.
        if (status > 0) {
            answer(exchange, status, "{\"detail\":\"Refused with " + status + "\"}");
        }
    }

    private void hand(HttpExchange exchange) throws IOException {
        var query = exchange.getRequestURI().getQuery();
        answer(exchange, 200, after(Integer.parseInt(query.substring("after=".length()))));
    }

    private synchronized String after(int sequence) {
        try {
            while (open && mails.size() <= sequence) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return mails.subList(Math.min(sequence, mails.size()), mails.size()).toString();
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
