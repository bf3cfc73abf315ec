package fi.arvio.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.arvio.demo.Http;
import fi.arvio.demo.simulation.Person;
import fi.arvio.demo.simulation.Reply;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Speaks the chat page's protocol as the page does. */
final class PageGuest extends Guest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = Http.client();
    private final String activities;
    private final String token;
    private long after;

    private PageGuest(Person person, String activities, String token) {
        super(person);
        this.activities = activities;
        this.token = token;
    }

    /** The page is open, and the person looks at it. */
    static PageGuest of(RunningArvio arvio, Person person) throws IOException, InterruptedException {
        var chat = arvio.settings().botUrl() + "/chat/conversations";
        var picked = JsonNodeFactory.instance.objectNode().put("expert", person.id());
        var opened = call(Http.client(), request(chat).POST(BodyPublishers.ofString(picked.toString())));
        var guest = new PageGuest(
                person,
                chat + "/" + opened.path("conversation").asText() + "/activities",
                opened.path("token").asText());
        guest.send(activity("conversationUpdate"));
        return guest;
    }

    @Override
    void send(Reply reply) throws IOException, InterruptedException {
        var message = activity("message");
        switch (reply) {
            case Reply.Typed typed -> message.put("text", typed.text());
            case Reply.Pressed pressed -> message.set("value", pressed.value());
        }
        send(message);
    }

    /** Edits of cards that were answered are left aside. */
    @Override
    List<JsonNode> listen() throws IOException, InterruptedException {
        var news = new ArrayList<JsonNode>();
        for (var mail : call(http, authorized("?after=" + after).GET())) {
            after = mail.path("sequence").asLong();
            if ("message".equals(mail.path("activity").path("type").asText())) {
                news.add(mail.path("activity"));
            }
        }
        return news;
    }

    private void send(ObjectNode activity) throws IOException, InterruptedException {
        call(http, authorized("").POST(BodyPublishers.ofString(activity.toString())));
    }

    private HttpRequest.Builder authorized(String query) {
        return request(activities + query).header("Authorization", "Bearer " + token);
    }

    private static ObjectNode activity(String type) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", UUID.randomUUID().toString())
                .put("type", type);
    }

    private static HttpRequest.Builder request(String url) {
        return HttpRequest.newBuilder(URI.create(url)).header("Content-Type", "application/json");
    }

    private static JsonNode call(HttpClient http, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        var response = http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        if (response.statusCode() / 100 != 2) {
            throw new IOException("The bot answered " + response.statusCode() + ": " + response.body());
        }
        return JSON.readTree(response.body());
    }
}
