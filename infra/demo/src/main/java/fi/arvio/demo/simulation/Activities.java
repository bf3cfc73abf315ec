package fi.arvio.demo.simulation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.UUID;

/** Makes the Bot Framework Activities of one person's conversation. */
public final class Activities {
    private static final String BOT = "28:arvio";

    private final Person person;
    private final String serviceUrl;

    public Activities(Person person, String serviceUrl) {
        this.person = person;
        this.serviceUrl = serviceUrl;
    }

    /** The person has opened the chat: the bot and the person join it. */
    public ObjectNode opened() {
        var activity = activity("conversationUpdate");
        activity.putArray("membersAdded").addObject().put("id", BOT);
        return activity;
    }

    public ObjectNode said(Reply reply) {
        var activity = activity("message");
        switch (reply) {
            case Reply.Typed typed -> activity.put("text", typed.text()).put("textFormat", "plain");
            case Reply.Pressed pressed -> activity.set("value", pressed.value());
        }
        return activity;
    }

    private ObjectNode activity(String type) {
        var activity = JsonNodeFactory.instance
                .objectNode()
                .put("type", type)
                .put("id", UUID.randomUUID().toString())
                .put("timestamp", Instant.now().toString())
                .put("serviceUrl", serviceUrl)
                .put("channelId", "emulator")
                .put("locale", person.language());
        activity.set("from", user());
        activity.putObject("recipient").put("id", BOT).put("name", "Arvio").put("role", "bot");
        activity.putObject("conversation").put("id", person.conversation()).put("conversationType", "personal");
        return activity;
    }

    private JsonNode user() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", "29:" + person.id())
                .put("name", person.name())
                .put("aadObjectId", person.entraObjectId())
                .put("role", "user");
    }
}
