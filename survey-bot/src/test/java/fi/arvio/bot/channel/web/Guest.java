package fi.arvio.bot.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.arvio.bot.FakeService;
import fi.arvio.bot.Json;
import fi.arvio.bot.RunningBot;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A chat that a personal link has opened. */
record Guest(RunningBot bot, Map<String, Object> opened) {
    /** In which a request says whom it comes from, as behind a proxy. */
    static final String ADDRESS = "X-Real-IP";

    static final String LINKS = "/api/v1/rounds/" + FakeService.ROUND + "/links";

    static HttpResponse<String> follows(RunningBot bot, String code, String address) {
        return posts(bot, Json.write(Map.of("code", code)), address);
    }

    static HttpResponse<String> posts(RunningBot bot, String body, String address) {
        return bot.send(
                bot.request("/chat/links", null).header(ADDRESS, address).POST(BodyPublishers.ofString(body)));
    }

    /** The link works. */
    static Guest by(RunningBot bot, String code) {
        HttpResponse<String> response = follows(bot, code, "192.0.2.1");
        assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
        return new Guest(bot, Json.object(response.body()));
    }

    static List<Map<String, Object>> listed(RunningBot bot) {
        return Json.objects(Json.write(
                Json.object(bot.get(LINKS, bot.keys().token("FACILITATOR")).body())
                        .get("links")));
    }

    /** The person's code as a facilitator is told it. */
    static String code(RunningBot bot, String respondent) {
        return listed(bot).stream()
                .filter(link -> respondent.equals(link.get("respondent")))
                .map(Guest::code)
                .findFirst()
                .orElseThrow();
    }

    static String code(Map<String, Object> link) {
        String address = (String) link.get("link");
        return address.substring(address.indexOf('#') + 1);
    }

    /** A facilitator takes the person's link back. */
    static HttpResponse<String> replaces(RunningBot bot, String respondent) {
        return bot.send(bot.request(LINKS + "/" + respondent, bot.keys().token("FACILITATOR"))
                .DELETE());
    }

    String path() {
        return "/chat/conversations/" + opened.get("conversation") + "/activities";
    }

    String token() {
        return (String) opened.get("token");
    }

    HttpResponse<String> starts() {
        return bot.post(
                path(),
                token(),
                Json.write(Map.of(
                        "id",
                        UUID.randomUUID().toString(),
                        "type",
                        "message",
                        "value",
                        Map.of("arvio", Map.of("act", "start")))));
    }

    HttpResponse<String> says(String text) {
        return bot.post(
                path(),
                token(),
                Json.write(Map.of("id", UUID.randomUUID().toString(), "type", "message", "text", text)));
    }

    HttpResponse<String> fetches() {
        return bot.get(path() + "?after=0", token());
    }

    /** Whether the chat has ended; else what is sent is no activity. */
    boolean isOver() {
        return bot.post(path(), token(), "{}").statusCode() == 401;
    }
}
