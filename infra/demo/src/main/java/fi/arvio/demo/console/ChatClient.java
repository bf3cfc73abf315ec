package fi.arvio.demo.console;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import fi.arvio.demo.Http;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Calls the bot's chat interface; an {@link IOException} is worth another try, {@link Refused} is not. */
final class ChatClient {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration LIMIT = Duration.ofSeconds(15);
    /** The bot answers within 25 seconds; beyond this the connection is dead. */
    private static final Duration POLL_LIMIT = Duration.ofSeconds(40);
    /** Too slow, too early, too much: the same call may be taken later. */
    private static final Set<Integer> LATER = Set.of(408, 425, 429);

    private final HttpClient http = Http.client();
    private final String url;

    ChatClient(String botUrl) {
        this.url = botUrl + "/chat";
    }

    /** A conversation, the token to use it with, and the sequence after which to fetch. */
    record Opened(String conversation, String token, long after) {}

    List<Expert> experts() throws IOException, InterruptedException {
        var experts = new ArrayList<Expert>();
        call(request("/experts", LIMIT).GET()).forEach(node -> experts.add(Expert.of(node)));
        return experts;
    }

    Opened open(String expert) throws IOException, InterruptedException {
        var picked = JsonNodeFactory.instance.objectNode().put("expert", expert);
        var opened = call(request("/conversations", LIMIT).POST(BodyPublishers.ofString(picked.toString())));
        return new Opened(
                opened.path("conversation").asText(),
                opened.path("token").asText(),
                opened.path("after").asLong());
    }

    void send(Opened where, JsonNode activity) throws IOException, InterruptedException {
        call(authorized(where, "", LIMIT).POST(BodyPublishers.ofString(activity.toString())));
    }

    /** What the bot said after that sequence; waits a while if there is nothing. */
    JsonNode fetch(Opened where, long after) throws IOException, InterruptedException {
        return call(authorized(where, "?after=" + after, POLL_LIMIT).GET());
    }

    private HttpRequest.Builder authorized(Opened where, String query, Duration limit) {
        return request("/conversations/" + where.conversation() + "/activities" + query, limit)
                .header("Authorization", "Bearer " + where.token());
    }

    private HttpRequest.Builder request(String path, Duration limit) {
        return HttpRequest.newBuilder(URI.create(url + path)).timeout(limit).header("Content-Type", "application/json");
    }

    private JsonNode call(HttpRequest.Builder builder) throws IOException, InterruptedException {
        var response = http.send(builder.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        var status = response.statusCode();
        if (status >= 500 || LATER.contains(status)) {
            throw new IOException("The bot answered " + status);
        }
        if (status / 100 != 2) {
            throw new Refused(status, reason(status, response.body()));
        }
        return JSON.readTree(response.body());
    }

    private static String reason(int status, String body) {
        var usual = "the bot answered " + status;
        try {
            var problem = JSON.readTree(body);
            return problem.path("detail").asText(problem.path("title").asText(usual));
        } catch (IOException e) {
            // Not one of the bot's problems: another server's page, say.
            return usual;
        }
    }
}
