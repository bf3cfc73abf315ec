package fi.arvio.bot;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One person of the roster with a chat of their own. */
public final class Expert {
    private final RunningBot bot;
    private final int number;
    private final String conversation;

    Expert(RunningBot bot, int number) {
        this.bot = bot;
        this.number = number;
        this.conversation = "a:" + number + ":" + UUID.randomUUID();
    }

    public String id() {
        return "E%02d".formatted(number);
    }

    public String pseudonym() {
        return RunningBot.pseudonym("HELSINKI", id());
    }

    public String conversation() {
        return conversation;
    }

    /** An activity of this person as their client sends it; what is given replaces or adds fields. */
    public Map<String, Object> activity(Map<String, Object> fields) {
        Map<String, Object> activity = new HashMap<>();
        activity.put("id", UUID.randomUUID().toString());
        activity.put("type", "message");
        activity.put("channelId", "msteams");
        activity.put("serviceUrl", bot.connector().url() + "/");
        activity.put("conversation", Map.of("id", conversation, "conversationType", "personal"));
        activity.put("from", Map.of("id", "29:u", "aadObjectId", "00000000-0000-4000-8000-%012d".formatted(number)));
        activity.put("recipient", Map.of("id", "28:bot"));
        activity.putAll(fields);
        return activity;
    }

    public HttpResponse<String> sends(Map<String, Object> fields) {
        return bot.message(Json.write(activity(fields)));
    }

    public HttpResponse<String> says(String words) {
        return sends(Map.of("text", words));
    }

    public HttpResponse<String> opens() {
        return sends(Map.of("type", "conversationUpdate", "membersAdded", List.of(Map.of("id", "28:bot"))));
    }

    public HttpResponse<String> starts() {
        return presses(Map.of("act", "start"));
    }

    public HttpResponse<String> presses(Map<String, Object> data) {
        return sends(Map.of("value", Map.of("arvio", data)));
    }

    public List<FakeConnector.Sent> heard() {
        return bot.connector().deliveredTo(conversation);
    }

    public List<FakeService.Put> arrived() {
        return bot.service().answersBy(pseudonym());
    }
}
