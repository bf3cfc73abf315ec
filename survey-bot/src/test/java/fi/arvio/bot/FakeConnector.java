package fi.arvio.bot;

import com.sun.net.httpserver.HttpExchange;
import fi.arvio.bot.LoopbackServer.Response;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** A Bot Connector that remembers what the bot sent, over real HTTP. */
public final class FakeConnector implements AutoCloseable {
    /** The connection is cut before anything is taken. */
    public static final Response CUT = Response.of(0);
    /** It is cut once the activity is taken: the bot cannot know. */
    public static final Response TAKEN_AND_CUT = Response.of(1);
    /** Nothing is taken and nothing is answered, until the fake is closed. */
    public static final Response SILENCE = Response.of(2);

    private final CountDownLatch closing = new CountDownLatch(1);
    private final List<Sent> attempts = new CopyOnWriteArrayList<>();
    private final List<Sent> delivered = new CopyOnWriteArrayList<>();
    private final List<Sent> replacements = new CopyOnWriteArrayList<>();
    private final List<Sent> others = new CopyOnWriteArrayList<>();
    private volatile Function<Sent, Response> policy = sent -> Response.of(201);
    private final LoopbackServer server = new LoopbackServer(exchange -> {
        String body = LoopbackServer.body(exchange);
        Sent sent = new Sent(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getRawPath(),
                String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")),
                body.isEmpty() ? Map.of() : Json.object(body),
                System.nanoTime());
        if (sent.isAboutNoActivity()) {
            answer(sent).to(exchange);
        } else if (sent.isReplacement()) {
            replacements.add(sent);
            Response.of(200).to(exchange);
        } else {
            answer(take(sent), exchange);
        }
    });

    private void answer(Response response, HttpExchange exchange) throws IOException {
        if (response == SILENCE) {
            try {
                closing.await(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        if (response.status() < 100) {
            exchange.close();
        } else {
            response.to(exchange);
        }
    }

    /** Conversations are made, people looked up and activities taken back as Microsoft's own client asks for it. */
    private Response answer(Sent sent) {
        others.add(sent);
        return switch (sent.method()) {
            case "POST" -> new Response(201, Map.of(), Json.write(Map.of("id", opened(sent))));
            case "GET" -> new Response(200, Map.of(), Json.write(Map.of("id", sent.segment(5), "name", "Somebody")));
            default -> Response.of(200);
        };
    }

    /** A connector tells the id under which it keeps what it took. */
    private Response take(Sent sent) {
        attempts.add(sent);
        Response response = policy.apply(sent);
        if (response.status() >= 300 || response == CUT || response == SILENCE) {
            return response;
        }
        delivered.add(sent);
        if (response == TAKEN_AND_CUT) {
            return response;
        }
        return new Response(response.status(), response.headers(), "{\"id\":\"kept:" + delivered.size() + "\"}");
    }

    /** One activity, and when it came. */
    public record Sent(String method, String path, String authorization, Map<String, Object> activity, long nanos) {
        /** Whether it takes the place of something that was delivered before. */
        boolean isReplacement() {
            return method.equals("PUT");
        }

        /** Whether a conversation is asked for, a person is looked up or something is deleted. */
        boolean isAboutNoActivity() {
            return method.equals("GET") || method.equals("DELETE") || path.equals("/v3/conversations");
        }

        public String conversation() {
            Object told = Json.at(activity, "conversation.id");
            return String.valueOf(told == null ? segment(3) : told);
        }

        /** A part of the address, as it is meant; the bot encodes colons, Microsoft's client does not. */
        private String segment(int number) {
            String[] segments = path.split("/");
            return number < segments.length ? URLDecoder.decode(segments[number], StandardCharsets.UTF_8) : "";
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

    /** The conversation with the one person that is named: always the same. */
    private static String opened(Sent sent) {
        return "a:with:" + Json.at(sent.activity(), "members.0.id");
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

    /** Everything that was delivered, in the order in which it came. */
    public List<Sent> delivered() {
        return delivered;
    }

    /** What took the place of what had been delivered. */
    public List<Sent> replacedIn(String conversation) {
        return replacements.stream()
                .filter(sent -> sent.conversation().equals(conversation))
                .toList();
    }

    /** What was asked about conversations and people, and what was deleted. */
    public List<Sent> others() {
        return List.copyOf(others);
    }

    public void on(Function<Sent, Response> newPolicy) {
        policy = newPolicy;
    }

    @Override
    public void close() {
        closing.countDown();
        server.close();
    }
}
