package fi.arvio.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.InstantSource;

/** Calls the services' HTTP interface as a facilitator does. */
public final class Api {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final HttpClient http = Http.client();
    private final Settings settings;
    private final Tokens tokens;

    private Api(Settings settings, Tokens tokens) {
        this.settings = settings;
        this.tokens = tokens;
    }

    public static Api of(Settings settings) throws IOException {
        return new Api(settings, new Tokens(new KeyFolder(settings.keys()).signingKey(), InstantSource.system()));
    }

    /** The one round that is open in the demo. */
    public String openRound() throws IOException, InterruptedException {
        for (var round : service("/rounds").path("rounds")) {
            if ("OPEN".equals(round.path("status").asText())) {
                return round.path("id").asText();
            }
        }
        throw new Refusal("No round is open: begin anew with --fresh.");
    }

    public JsonNode service(String path) throws IOException, InterruptedException {
        return JSON.readTree(send(request(settings.serviceUrl() + "/api/v1" + path, Role.FACILITATOR)
                .GET()
                .build()));
    }

    public JsonNode post(String path) throws IOException, InterruptedException {
        return post(path, Role.FACILITATOR, "application/json", "{}");
    }

    /** Sends something to the service as whoever may; {@code type} says what it is. */
    public JsonNode post(String path, Role role, String type, String body) throws IOException, InterruptedException {
        return JSON.readTree(send(request(settings.serviceUrl() + "/api/v1" + path, role)
                .setHeader("Content-Type", type)
                .POST(BodyPublishers.ofString(body))
                .build()));
    }

    /** Something that the bot tells a facilitator. */
    public JsonNode bot(String path) throws IOException, InterruptedException {
        return JSON.readTree(send(request(settings.botUrl() + "/api/v1" + path, Role.FACILITATOR)
                .GET()
                .build()));
    }

    /** What the bot has not yet handed on. */
    public JsonNode backlog() throws IOException, InterruptedException {
        return bot("/backlog");
    }

    /** How many experts the bot knows: none until it has fetched the round. */
    public int expertsKnownToBot() throws IOException, InterruptedException {
        return JSON.readTree(send(request(settings.botUrl() + "/chat/experts", Role.FACILITATOR)
                        .GET()
                        .build()))
                .size();
    }

    /** Any call as anybody, with whatever status it answers; what it changes may be in whatever state it is. */
    public HttpResponse<String> call(String method, String url, Role role, String body)
            throws IOException, InterruptedException {
        return http.send(
                request(url, role)
                        .header("If-Match", "*")
                        .method(method, BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String url, Role role) {
        return HttpRequest.newBuilder(URI.create(url))
                .timeout(LIMIT)
                .header("Authorization", "Bearer " + tokens.sign(role))
                .header("Content-Type", "application/json");
    }

    private String send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
        if (response.statusCode() / 100 != 2) {
            throw new IOException(request.method() + " " + request.uri() + " answered " + response.statusCode() + ": "
                    + response.body());
        }
        return response.body();
    }
}
