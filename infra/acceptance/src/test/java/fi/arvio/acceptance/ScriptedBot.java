package fi.arvio.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Stands between a page and the bot and says what a test wants said, in the bot's protocol. */
final class ScriptedBot {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ArrayNode mails = JSON.createArrayNode();
    private final List<JsonNode> received = new ArrayList<>();
    private Route waiting;
    private int sequence;
    private boolean refusing;

    ScriptedBot(Page page) {
        page.route("**/chat/conversations/*/activities*", this::take);
    }

    /** A new message with a card from the test's resources, which may be replaced under the card's name. */
    void sends(String card) {
        var activity = activity("message", card);
        activity.putArray("attachments").add(attachment(card));
        mail(activity);
    }

    /** Another card in the place of the one sent under that name. */
    void replaces(String name, String card) {
        var activity = activity("messageUpdate", name);
        activity.putArray("attachments").add(attachment(card));
        mail(activity);
    }

    void says(String text) {
        mail(activity("message", null).put("text", text));
    }

    /** From now on no message is taken. */
    void refuses() {
        refusing = true;
    }

    /** What the person sent, greetings of the page aside. */
    List<JsonNode> received() {
        return received.stream()
                .filter(activity -> activity.path("type").asText().equals("message"))
                .toList();
    }

    private void take(Route route) {
        if (route.request().method().equals("GET")) {
            waiting = route;
            deliver();
        } else if (refusing) {
            route.fulfill(new Route.FulfillOptions()
                    .setStatus(413)
                    .setContentType("application/problem+json")
                    .setBody("{\"code\":\"payload-too-large\",\"title\":\"The request is larger than 256 KiB\"}"));
        } else {
            received.add(read(route.request().postData()));
            route.fulfill(new Route.FulfillOptions().setStatus(202));
        }
    }

    private void mail(ObjectNode activity) {
        mails.addObject().put("sequence", ++sequence).set("activity", activity);
        deliver();
    }

    private void deliver() {
        if (waiting != null && !mails.isEmpty()) {
            var route = waiting;
            waiting = null;
            route.fulfill(new Route.FulfillOptions()
                    .setContentType("application/json")
                    .setBody(mails.toString()));
            mails.removeAll();
        }
    }

    private static ObjectNode activity(String type, String name) {
        var activity = JSON.createObjectNode().put("type", type).put("locale", "fi-FI");
        if (name != null) {
            activity.putObject("channelData").putObject("arvio").put("card", name);
        }
        return activity;
    }

    private static ObjectNode attachment(String card) {
        try (var resource = ScriptedBot.class.getResourceAsStream("/cards/" + card + ".json")) {
            return JSON.createObjectNode()
                    .put("contentType", "application/vnd.microsoft.card.adaptive")
                    .set("content", JSON.readTree(resource));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
