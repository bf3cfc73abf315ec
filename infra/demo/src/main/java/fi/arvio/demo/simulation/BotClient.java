package fi.arvio.demo.simulation;

import com.fasterxml.jackson.databind.JsonNode;
import fi.arvio.demo.Http;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Hands Activities to the bot, the way the channel does: the same one again when it is not known to have arrived. */
public final class BotClient {
    private static final Duration TURN_LIMIT = Duration.ofSeconds(15);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final HttpClient http = Http.client();
    private final URI endpoint;

    public BotClient(String botUrl) {
        this.endpoint = URI.create(botUrl + "/api/messages");
    }

    public void send(JsonNode activity) throws InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                requireAccepted(
                        http.send(request(activity), BodyHandlers.ofString()).statusCode());
                return;
            } catch (IOException e) {
                if (System.nanoTime() > deadline) {
                    throw new IllegalStateException("The bot at " + endpoint + " does not answer", e);
                }
                Thread.sleep(BETWEEN_TRIES);
            }
        }
    }

    private static void requireAccepted(int status) {
        if (status / 100 != 2) {
            throw new IllegalStateException("The bot answered " + status + " to an Activity");
        }
    }

    private HttpRequest request(JsonNode activity) {
        return HttpRequest.newBuilder(endpoint)
                .timeout(TURN_LIMIT)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(activity.toString()))
                .build();
    }
}
