package fi.arvio.bot;

import fi.arvio.bot.LoopbackServer.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** A Bot Connector that remembers what the bot sent, over real HTTP. */
public final class FakeConnector implements AutoCloseable {
    private final List<Sent> attempts = new CopyOnWriteArrayList<>();
    private final List<Sent> delivered = new CopyOnWriteArrayList<>();
    private final List<Sent> replacements = new CopyOnWriteArrayList<>();
    private volatile Function<Sent, Response> policy = sent -> Response.of(201);
    private final LoopbackServer server = new LoopbackServer(exchange -> {
        Sent sent = new Sent(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getRawPath(),
                String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")),
                Json.object(LoopbackServer.body(exchange)),
                System.nanoTime());
        if (sent.isReplacement()) {
            replacements.add(sent);
            Response.of(200).to(exchange);
        } else {
            take(sent).to(exchange);
        }
    });

    /** A connector tells the id under which it keeps what it took. */
    private Response take(Sent sent) {
        attempts.add(sent);
        Response response = policy.apply(sent);
        if (response.status() >= 300) {
            return response;
        }
        delivered.add(sent);
        return new Response(response.status(), response.headers(), "{\"id\":\"kept:" + delivered.size() + "\"}");
    }

    /** One activity, and when it came. */
    public record Sent(String method, String path, String authorization, Map<String, Object> activity, long nanos) {
        /** Whether it takes the place of something that was delivered before. */
        boolean isReplacement() {
            return method.equals("PUT");
        }

        public String conversation() {
            return String.valueOf(Json.at(activity, "conversation.id"));
        }

        /** What it says, as text. */
        public String text() {
            Object card = Json.at(activity, "attachments.0.content.fallbackText");
            return String.valueOf(card == null ? activity.get("text") : card);
        }

        public boolean isCard() {
            return activity.containsKey("attachments");
        }
    }

    public String url() {
        return server.url();
    }

    public List<Sent> attemptsFor(String conversation) {
        return attempts.stream()
                .filter(sent -> sent.conversation().equals(conversation))
                .toList();
    }

    public List<Sent> deliveredTo(String conversation) {
        return delivered.stream()
                .filter(sent -> sent.conversation().equals(conversation))
                .toList();
    }

    /** What took the place of what had been delivered. */
    public List<Sent> replacedIn(String conversation) {
        return replacements.stream()
                .filter(sent -> sent.conversation().equals(conversation))
                .toList();
    }

    public void on(Function<Sent, Response> newPolicy) {
        policy = newPolicy;
    }

    @Override
    public void close() {
        server.close();
    }
}
