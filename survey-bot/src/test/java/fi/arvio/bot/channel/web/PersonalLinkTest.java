package fi.arvio.bot.channel.web;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fi.arvio.bot.Database;
import fi.arvio.bot.FakeService;
import fi.arvio.bot.Json;
import fi.arvio.bot.LinkCode;
import fi.arvio.bot.RunningBot;
import fi.arvio.bot.security.LinkCodes;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Guests who come by their personal link, where nobody can pick an expert. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PersonalLinkTest {
    private static final Duration LONG = Duration.ofSeconds(60);
    private static RunningBot bot;

    @BeforeAll
    static void start() {
        bot = RunningBot.on(
                Database.H2,
                Map.of(
                        "arvio.bot.public-url",
                        "https://arvio.example/",
                        "arvio.bot.client-address-header",
                        Guest.ADDRESS));
    }

    @AfterAll
    static void stop() {
        bot.close();
    }

    private static void assertProblem(HttpResponse<String> response, int status, String code) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(Json.object(response.body())).containsEntry("code", code);
    }

    @Test
    void a_facilitator_gets_everybodys_link_with_a_code_in_the_fragment() {
        HttpResponse<String> response = bot.get(Guest.LINKS, bot.keys().token("FACILITATOR"));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(Guest.listed(bot)).hasSize(12).extracting("respondent").isSorted();
        assertThat(Guest.listed(bot).getFirst())
                .containsOnlyKeys("respondent", "name", "link")
                .containsEntry("link", "https://arvio.example/#" + LinkCode.of("HELSINKI", "E01", 0));
    }

    @Test
    void links_are_for_facilitators_alone() {
        for (String role : List.of("ADMINISTRATOR", "CLIENT", "BOT", "EXPERT")) {
            String token = bot.keys().token(role);
            assertProblem(bot.get(Guest.LINKS, token), 403, "forbidden");
            assertProblem(bot.send(bot.request(Guest.LINKS + "/E01", token).DELETE()), 403, "forbidden");
        }
        assertProblem(bot.get(Guest.LINKS, null), 401, "unauthenticated");
        assertProblem(bot.send(bot.request(Guest.LINKS + "/E01", null).DELETE()), 401, "unauthenticated");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/rounds/5b0c7f4e-9999-4000-8000-000000000000/links/E01",
                "/api/v1/rounds/" + FakeService.ROUND + "/links/E99",
                "/api/v1/rounds/" + FakeService.ROUND + "/links/%00",
                "/api/v1/rounds/" + FakeService.ROUND + "/links/E01%2F..",
                "/api/v1/rounds/" + FakeService.ROUND + "/links/E01/more"
            })
    void an_unknown_round_or_person_has_no_link_to_take_back(String path) {
        HttpResponse<String> response =
                bot.send(bot.request(path, bot.keys().token("FACILITATOR")).DELETE());

        assertProblem(response, 404, "not-found");
        assertThat(Guest.code(bot, "E01")).isEqualTo(LinkCode.of("HELSINKI", "E01", 0));
    }

    @Test
    void an_unknown_round_has_no_links() {
        String token = bot.keys().token("FACILITATOR");
        assertProblem(bot.get("/api/v1/rounds/" + UUID.randomUUID() + "/links", token), 404, "not-found");
        assertProblem(bot.get("/api/v1/rounds/7/links", token), 400, "invalid-request");
    }

    @Test
    void a_link_opens_its_own_persons_dialogue_and_opens_it_again() {
        String code = Guest.code(bot, "E02");
        Guest guest = Guest.by(bot, code);
        assertThat(guest.opened())
                .containsOnlyKeys("conversation", "token", "language", "after", "name", "body")
                .containsEntry(
                        "name",
                        Guest.listed(bot).stream()
                                .filter(link -> "E02".equals(link.get("respondent")))
                                .findFirst()
                                .orElseThrow()
                                .get("name"));
        assertThat(guest.starts().statusCode()).isEqualTo(202);
        assertThat(guest.fetches().body()).contains("1/12");

        Guest again = Guest.by(bot, code);
        assertThat(again.path()).isEqualTo(guest.path());
        assertThat(again.token()).isNotEqualTo(guest.token());
        assertThat(again.says("1").statusCode()).isEqualTo(202);
        assertThat(guest.fetches().body()).contains("2/12");
        await().atMost(LONG)
                .until(() -> !bot.service()
                        .answersBy(RunningBot.pseudonym("HELSINKI", "E02"))
                        .isEmpty());
    }

    @Test
    void a_chat_that_a_link_has_opened_is_nobody_elses() {
        Guest mine = Guest.by(bot, Guest.code(bot, "E03"));
        Guest yours = Guest.by(bot, Guest.code(bot, "E04"));

        assertProblem(bot.get(mine.path() + "?after=0", yours.token()), 403, "forbidden");
    }

    @Test
    void what_is_told_to_a_guest_stays_out_of_caches() {
        Guest guest = Guest.by(bot, Guest.code(bot, "E03"));
        guest.starts();

        for (HttpResponse<String> response : List.of(
                Guest.follows(bot, Guest.code(bot, "E03"), "192.0.2.1"),
                Guest.follows(bot, "guess", "192.0.2.2"),
                guest.fetches(),
                bot.get("/chat/contacts", null),
                Guest.replaces(bot, "E05"))) {
            assertThat(response.headers().allValues("Cache-Control")).containsExactly("no-store");
        }
        assertThat(guest.fetches().headers().firstValue("X-Content-Type-Options"))
                .contains("nosniff");
    }

    @Test
    void a_link_taken_back_is_dead_at_once_with_every_chat_that_it_opened_and_no_other() {
        String old = Guest.code(bot, "E06");
        Guest guest = Guest.by(bot, old);
        Guest other = Guest.by(bot, Guest.code(bot, "E07"));

        HttpResponse<String> response = Guest.replaces(bot, "E06");

        assertThat(response.statusCode()).isEqualTo(200);
        assertProblem(Guest.follows(bot, old, "192.0.2.1"), 404, "link-withdrawn");
        assertProblem(guest.fetches(), 401, "unauthenticated");
        assertProblem(guest.says("1"), 401, "unauthenticated");
        Map<String, Object> link = Json.object(response.body());
        assertThat(link).containsOnlyKeys("respondent", "name", "link").containsEntry("respondent", "E06");
        assertThat(Guest.code(link)).isNotEqualTo(old).isEqualTo(Guest.code(bot, "E06"));
        assertThat(Guest.by(bot, Guest.code(link)).starts().statusCode()).isEqualTo(202);
        assertThat(other.starts().statusCode()).isEqualTo(202);
        Guest.by(bot, Guest.code(bot, "E07"));
    }

    @Test
    void a_page_that_waits_for_mail_hears_at_once_that_its_link_was_taken_back() throws Exception {
        Guest guest = Guest.by(bot, Guest.code(bot, "E08"));
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<HttpResponse<String>> waiting = threads.submit(guest::fetches);
            assertThatThrownBy(() -> waiting.get(500, MILLISECONDS)).isInstanceOf(TimeoutException.class);

            Guest.replaces(bot, "E08");

            assertProblem(waiting.get(10, SECONDS), 401, "unauthenticated");
        }
    }

    static Stream<String> wrong() {
        String whose = LinkCode.whose("HELSINKI", "E09", 0);
        return Stream.of(
                "guess",
                LinkCode.of("HELSINKI", "E09", 0) + "x",
                whose + "." + LinkCode.of("HELSINKI", "E10", 0).split("\\.")[1],
                whose + "." + RunningBot.pseudonym("HELSINKI", "E09"),
                bot.bean(LinkCodes.class).of("HELSINKI", "E09"),
                whose + "." + bot.bean(LinkCodes.class).of("HELSINKI", "E09"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void a_guess_a_forgery_and_a_code_for_another_purpose_open_nothing(String code) {
        assertProblem(Guest.follows(bot, code, "192.0.2.3"), 404, "link-unknown");
    }

    @Test
    void a_code_of_another_series_opens_nothing_here() {
        assertProblem(Guest.follows(bot, LinkCode.of("TURKU", "E09", 0), "192.0.2.4"), 404, "round-over");
    }

    @Test
    void a_link_that_is_yet_to_be_handed_out_opens_nothing() {
        assertProblem(Guest.follows(bot, LinkCode.of("HELSINKI", "E09", 1), "192.0.2.4"), 404, "link-withdrawn");
    }

    @Test
    void whoever_is_off_the_roster_is_out_and_whoever_comes_back_is_in_again() {
        String code = Guest.code(bot, "E12");
        Guest guest = Guest.by(bot, code);
        Map<String, Object> round = Json.object(FakeService.round());
        ((List<?>) round.get("respondents")).removeIf(person -> "E12".equals(Json.at(person, "id")));

        bot.service().serve(Json.write(round), "\"without E12\"");
        await().atMost(LONG).until(guest::isOver);
        assertProblem(Guest.follows(bot, code, "192.0.2.1"), 404, "link-withdrawn");
        assertProblem(guest.says("1"), 401, "unauthenticated");

        bot.service().serve(FakeService.round(), "\"with E12\"");
        await().atMost(LONG).until(() -> Guest.follows(bot, code, "192.0.2.1").statusCode() == 201);
        assertThat(guest.starts().statusCode()).isEqualTo(202);
    }

    @Test
    void links_and_chats_end_with_the_round_and_the_next_of_the_series_takes_the_same_link() {
        try (RunningBot own = RunningBot.on(Database.H2)) {
            String code = Guest.code(own, "E01");
            Guest guest = Guest.by(own, code);

            own.service().listRound(false);
            await().atMost(LONG).until(guest::isOver);
            assertProblem(Guest.follows(own, code, "192.0.2.1"), 404, "round-over");
            assertProblem(guest.starts(), 401, "unauthenticated");

            own.service().listRound(true);
            await().atMost(LONG)
                    .until(() -> Guest.follows(own, code, "192.0.2.1").statusCode() == 201);
        }
    }

    @Test
    void links_chats_and_what_was_taken_back_outlive_the_bots_process() {
        try (RunningBot own = RunningBot.on(Database.H2)) {
            String old = Guest.code(own, "E01");
            Guest.replaces(own, "E01");
            String code = Guest.code(own, "E01");
            Guest guest = Guest.by(own, code);

            own.restart();

            assertThat(guest.starts().statusCode()).isEqualTo(202);
            Guest.by(own, code);
            assertProblem(Guest.follows(own, old, "192.0.2.1"), 404, "link-withdrawn");
        }
    }

    @Test
    void with_an_app_id_nobody_is_picked_and_links_open() {
        Map<String, Object> registered =
                Map.of("arvio.bot.app-id", "5f1c", "arvio.bot.app-secret", "hush", "arvio.bot.tenants", "helsinki");
        try (RunningBot own = RunningBot.on(Database.H2, registered)) {
            assertProblem(own.get("/chat/experts", null), 404, "link-needed");
            assertThat(Guest.by(own, Guest.code(own, "E01")).starts().statusCode())
                    .isEqualTo(202);
        }
    }

    @Test
    void a_picked_experts_chat_ends_with_their_link_too() {
        try (RunningBot demo = RunningBot.on(Database.H2, Map.of("arvio.demo", true))) {
            Guest picked = new Guest(
                    demo,
                    Json.object(demo.post("/chat/conversations", null, "{\"expert\":\"E01\"}")
                            .body()));
            assertThat(picked.starts().statusCode()).isEqualTo(202);
            Guest.by(demo, Guest.code(demo, "E01"));

            Guest.replaces(demo, "E01");

            assertProblem(picked.fetches(), 401, "unauthenticated");
        }
    }

    @Test
    void a_token_that_says_nothing_of_a_link_opens_no_chat() {
        Guest guest = Guest.by(bot, Guest.code(bot, "E03"));

        assertProblem(bot.get(guest.path(), bot.keys().token("EXPERT")), 401, "unauthenticated");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "null",
                "[]",
                "7",
                "\"code\"",
                "{}",
                "{\"code\":null}",
                "{\"code\":\"\"}",
                "{\"code\":\" \"}",
                "{\"code\":[]}",
                "{\"code\":{\"a\":1}}",
                "{\"code\":[\"a\",\"b\"]}"
            })
    void what_is_no_code_is_a_bad_request(String body) {
        HttpResponse<String> response = Guest.posts(bot, body, "192.0.2.5");

        assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"code\":7}", "{\"code\":true}", "{\"code\":\"\\u0000.\\u0000\"}", "{\"code\":\"\\ud800.x\"}"})
    void what_can_be_read_as_a_code_and_is_none_is_refused(String body) {
        assertThat(Guest.posts(bot, body, "192.0.2.6").statusCode()).isBetween(400, 404);
    }

    @Test
    void too_long_a_code_and_too_large_a_body_are_refused() {
        assertProblem(Guest.follows(bot, "a".repeat(1001), "192.0.2.7"), 400, "invalid-request");
        assertThat(Guest.follows(bot, "a".repeat(300_000), "192.0.2.7").statusCode())
                .isEqualTo(413);
        assertProblem(
                bot.send(bot.request("/chat/links", null)
                        .setHeader("Content-Type", "text/plain")
                        .POST(BodyPublishers.ofString("code"))),
                415,
                "unsupported-media-type");
        assertProblem(bot.get("/chat/links", null), 405, "method-not-allowed");
    }

    @Test
    void who_guesses_on_is_told_how_long_to_wait_and_holds_up_nobody_elsewhere() {
        String code = Guest.code(bot, "E10");
        for (int i = 0; i < 20; i++) {
            assertProblem(Guest.follows(bot, "guess " + i, "198.51.100.1"), 404, "link-unknown");
        }

        HttpResponse<String> refused = Guest.follows(bot, "guess", "198.51.100.1");

        assertProblem(refused, 429, "too-many-requests");
        assertThat(refused.headers().firstValue("Retry-After"))
                .hasValueSatisfying(wait -> assertThat(Integer.parseInt(wait)).isBetween(1, 6));
        assertThat(Guest.follows(bot, code, "198.51.100.2").statusCode()).isEqualTo(201);
    }

    @Test
    void right_codes_are_not_counted_and_neither_are_dead_ones() {
        String code = Guest.code(bot, "E10");
        for (int i = 0; i < 60; i++) {
            assertThat(Guest.follows(bot, code, "198.51.100.3").statusCode()).isEqualTo(201);
            assertProblem(Guest.follows(bot, LinkCode.of("TURKU", "E10", 0), "198.51.100.3"), 404, "round-over");
        }
    }

    @Test
    void who_sends_more_than_anybody_can_write_is_told_to_wait() {
        Guest guest = Guest.by(bot, Guest.code(bot, "E11"));
        HttpResponse<String> response = null;
        for (int i = 0; i < 400 && (response == null || response.statusCode() == 400); i++) {
            response = bot.post(guest.path(), guest.token(), "{}");
        }

        assertProblem(response, 429, "too-many-requests");
        assertThat(response.headers().firstValue("Retry-After")).contains("1");
        assertThat(Guest.by(bot, Guest.code(bot, "E10")).starts().statusCode()).isEqualTo(202);
    }

    @Test
    void many_who_open_their_links_at_once_all_get_in() throws Exception {
        List<String> codes = Guest.listed(bot).stream().map(Guest::code).toList();
        List<Future<HttpResponse<String>>> opening = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 200; i++) {
                String code = codes.get(i % codes.size());
                opening.add(threads.submit(() -> Guest.follows(bot, code, "203.0.113.1")));
            }
            for (var opened : opening) {
                assertThat(opened.get(30, SECONDS).statusCode()).isEqualTo(201);
            }
        }
    }

    @Test
    void whoever_has_no_link_is_told_whom_to_ask() {
        HttpResponse<String> response = bot.get("/chat/contacts", null);

        assertThat(Json.object(response.body())).isEqualTo(Map.of("contacts", List.of("kysely@arvio.example")));
    }
}
