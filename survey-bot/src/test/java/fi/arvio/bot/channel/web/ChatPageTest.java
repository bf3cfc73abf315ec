package fi.arvio.bot.channel.web;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fi.arvio.bot.Database;
import fi.arvio.bot.Json;
import fi.arvio.bot.RawHttp;
import fi.arvio.bot.RunningBot;
import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The chat page's protocol as the page itself speaks it. */
class ChatPageTest {
    /** More than the longest wait between two attempts, a minute. */
    private static final Duration LONG = Duration.ofSeconds(90);

    private static RunningBot bot;

    @BeforeAll
    static void start() {
        bot = RunningBot.on(Database.H2, Map.of("arvio.demo", true));
    }

    @AfterAll
    static void stop() {
        bot.close();
    }

    /** One open page. */
    private record Page(String conversation, String token, long after) {
        static Page of(String expert) {
            HttpResponse<String> response = bot.post("/chat/conversations", null, Json.write(Map.of("expert", expert)));
            assertThat(response.statusCode()).isEqualTo(201);
            Map<String, Object> json = Json.object(response.body());
            assertThat(json).containsOnlyKeys("conversation", "token", "language", "after", "name", "body");
            return new Page(
                    (String) json.get("conversation"),
                    (String) json.get("token"),
                    ((Number) json.get("after")).longValue());
        }

        String path() {
            return "/chat/conversations/" + conversation + "/activities";
        }

        HttpResponse<String> sends(Map<String, Object> activity) {
            return bot.post(path(), token, Json.write(activity));
        }

        HttpResponse<String> starts() {
            return sends(Map.of(
                    "id",
                    UUID.randomUUID().toString(),
                    "type",
                    "message",
                    "value",
                    Map.of("arvio", Map.of("act", "start"))));
        }

        HttpResponse<String> says(String id, String text) {
            return sends(Map.of("id", id, "type", "message", "text", text));
        }

        List<Map<String, Object>> fetches(long after) {
            HttpResponse<String> response = bot.get(path() + "?after=" + after, token);
            assertThat(response.statusCode()).isEqualTo(200);
            return list(response.body());
        }
    }

    private static List<Map<String, Object>> list(String json) {
        try {
            return JsonMapper.createDefault()
                    .readValue(json, Argument.listOf(Argument.mapOf(String.class, Object.class)));
        } catch (IOException e) {
            throw new AssertionError(json, e);
        }
    }

    private static long sequence(Map<String, Object> mail) {
        return ((Number) mail.get("sequence")).longValue();
    }

    @Test
    void in_the_demo_one_picks_an_expert_from_the_roster() {
        List<Map<String, Object>> experts = list(bot.get("/chat/experts", null).body());

        assertThat(experts)
                .hasSize(12)
                .allSatisfy(expert -> assertThat(expert).containsOnlyKeys("id", "name", "language", "body"));
        assertThat(bot.post("/chat/conversations", null, "{\"expert\":\"E99\"}").statusCode())
                .isEqualTo(404);
        assertThat(bot.post("/chat/conversations", null, "{}").statusCode()).isEqualTo(404);
    }

    @Test
    void outside_the_demo_a_personal_link_is_needed() {
        try (RunningBot serious = RunningBot.on(Database.H2)) {
            for (HttpResponse<String> response : List.of(
                    serious.get("/chat/experts", null),
                    serious.post("/chat/conversations", null, "{\"expert\":\"E01\"}"))) {
                assertThat(response.statusCode()).isEqualTo(404);
                assertThat(Json.object(response.body())).containsEntry("code", "link-needed");
            }
            assertThat(serious.get("/", null).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void a_page_elsewhere_that_points_its_name_here_can_pick_nobody() {
        assertThat(RawHttp.status(bot.port(), RawHttp.get("/chat/experts", "evil.example")))
                .isEqualTo(404);
        assertThat(RawHttp.status(
                        bot.port(), RawHttp.post("/chat/conversations", "evil.example:3978", "{\"expert\":\"E01\"}")))
                .isEqualTo(404);
    }

    @Test
    void a_conversation_wants_the_token_of_its_own_person() {
        Page mine = Page.of("E01");
        Page yours = Page.of("E02");

        assertThat(bot.get(mine.path(), null).statusCode()).isEqualTo(401);
        assertThat(bot.post(mine.path(), null, "{}").statusCode()).isEqualTo(401);
        assertThat(bot.get(mine.path(), yours.token()).statusCode()).isEqualTo(403);
        assertThat(new Page(mine.conversation(), yours.token(), 0).starts().statusCode())
                .isEqualTo(403);
        assertThat(bot.get(mine.path(), bot.keys().token("FACILITATOR")).statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_waiting_page_is_woken_by_a_reply_in_every_tab() throws Exception {
        Page page = Page.of("E03");
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<List<Map<String, Object>>> tab = threads.submit(() -> page.fetches(0));
            Future<List<Map<String, Object>>> otherTab = threads.submit(() -> page.fetches(0));
            assertThatThrownBy(() -> tab.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);

            assertThat(page.starts().statusCode()).isEqualTo(202);

            List<Map<String, Object>> mail = tab.get(10, SECONDS);
            assertThat(mail).hasSize(1);
            assertThat(otherTab.get(10, SECONDS)).isEqualTo(mail);
            assertThat(page.fetches(0)).isEqualTo(mail);
        }
    }

    @Test
    void two_devices_of_one_person_both_get_everything_and_a_third_begins_with_what_comes() {
        Page desk = Page.of("E04");
        Page phone = Page.of("E04");
        desk.starts();
        List<Map<String, Object>> first = desk.fetches(desk.after());
        desk.says("1", "1");
        List<Map<String, Object>> second = desk.fetches(sequence(first.getLast()));
        assertThat(second).isNotEmpty();

        List<Map<String, Object>> all = new ArrayList<>(first);
        all.addAll(second);
        assertThat(phone.fetches(phone.after())).isEqualTo(all);

        desk.says("2", "2");
        Page third = Page.of("E04");
        assertThat(third.after()).isEqualTo(sequence(first.getLast()));
        phone.says("3", "3");
        assertThat(third.fetches(third.after())).hasSizeGreaterThan(second.size());
    }

    @Test
    void a_waiting_page_is_woken_by_news_too() throws Exception {
        Page page = Page.of("E02");
        page.starts();
        page.says("propose", "ehdota aihetta");
        page.says("theme", "Asuminen.");
        page.says("done", "valmis");
        long last = sequence(page.fetches(0).getLast());
        try (ExecutorService threads = Executors.newFixedThreadPool(1)) {
            Future<List<Map<String, Object>>> waiting = threads.submit(() -> page.fetches(last));
            assertThatThrownBy(() -> waiting.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);

            bot.service()
                    .decide(Json.write(Map.of(
                            "decisions",
                            List.of(Map.of(
                                    "pseudonym",
                                    RunningBot.pseudonym("HELSINKI", "E02"),
                                    "subject",
                                    "1",
                                    "revision",
                                    1,
                                    "decision",
                                    "ACCEPTED")))));

            assertThat(waiting.get(10, SECONDS)).singleElement().asString().contains("Asuminen.");
        }
    }

    @Test
    void the_same_id_twice_is_taken_once() {
        Page page = Page.of("E06");
        page.starts();
        String pseudonym = RunningBot.pseudonym("HELSINKI", "E06");

        assertThat(page.says("same", "1").statusCode()).isEqualTo(202);
        assertThat(page.says("same", "1").statusCode()).isEqualTo(202);
        page.says("another", "2");

        await().atMost(LONG).until(() -> bot.service().answersBy(pseudonym).size() >= 2);
        assertThat(bot.service().answersBy(pseudonym)).hasSize(2);
    }

    @Test
    void many_waiting_pages_hold_up_nobody() throws Exception {
        Page waiting = Page.of("E07");
        Page busy = Page.of("E08");
        List<CompletableFuture<List<Map<String, Object>>>> polls = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 100; i++) {
                polls.add(CompletableFuture.supplyAsync(() -> waiting.fetches(0), threads));
            }
            busy.starts();
            assertThat(busy.fetches(0)).hasSize(1);

            waiting.starts();
            for (var poll : polls) {
                assertThat(poll.get(20, SECONDS)).hasSize(1);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "null",
                "[]",
                "7",
                "{",
                "{\"id\":7}",
                "{\"id\":\"\",\"type\":\"message\"}",
                "{\"id\":\"x\",\"type\":\"unknown\"}",
                "{\"id\":\"x\",\"type\":\"message\",\"value\":7}",
                "{\"id\":\"x\",\"type\":\"message\",\"value\":{\"arvio\":7}}",
                "{\"id\":[],\"type\":{},\"text\":[]}",
                "{\"id\":\"01234567890123456789012345678901234567890123456789012345678901234567890\",\"type\":\"message\"}"
            })
    void what_is_no_activity_is_a_bad_request(String body) {
        Page page = Page.of("E09");

        HttpResponse<String> response = bot.post(page.path(), page.token(), body);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @Test
    void a_sequence_that_is_no_number_is_a_bad_request() {
        Page page = Page.of("E09");

        assertThat(bot.get(page.path() + "?after=abc", page.token()).statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "/, text/html",
        "/chat/chat.css, text/css",
        "/chat/chat.js, text/javascript",
        "/chat/words.js, text/javascript",
        "/chat/link.js, text/javascript",
        "/chat/adaptivecards.min.js, text/javascript",
        "/chat/favicon.svg, image/svg+xml"
    })
    void the_page_and_what_it_needs_are_served_under_a_strict_policy(String path, String type) {
        HttpResponse<String> response = bot.get(path, null);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isNotEmpty();
        assertThat(response.headers().firstValue("Content-Type"))
                .hasValueSatisfying(value -> assertThat(value).startsWith(type));
        assertThat(response.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                        .doesNotContain("unsafe"));
        assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(response.headers().firstValue("Referrer-Policy")).contains("no-referrer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/chat/../application.yml",
                "/chat/..%2fapplication.yml",
                "/chat/%2e%2e/application.yml",
                "/chat/%2e%2e%2fapplication.yml",
                "/chat/..\\application.yml",
                "/chat/chat.js/../../application.yml",
                "/chat/nothing.js",
                "/chat/index.html",
                "/chat/chat.js%00.css",
                "/chat/adaptivecards.LICENSE.txt/x",
                "/chat/"
            })
    void nothing_else_is_served(String path) {
        String response = RawHttp.exchange(bot.port(), RawHttp.get(path, "localhost"));

        assertThat(response).matches("(?s)HTTP/1\\.1 (404|401|400) .*").doesNotContain("datasources");
    }

    @Test
    void an_unknown_address_under_the_page_is_not_found() {
        assertThat(bot.get("/chat/other.js", null).statusCode()).isEqualTo(404);
    }
}
