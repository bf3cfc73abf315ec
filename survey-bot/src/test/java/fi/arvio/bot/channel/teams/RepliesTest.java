package fi.arvio.bot.channel.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.arvio.bot.Database;
import fi.arvio.bot.Expert;
import fi.arvio.bot.FakeConnector;
import fi.arvio.bot.FakeConnector.Sent;
import fi.arvio.bot.Json;
import fi.arvio.bot.LoopbackServer.Response;
import fi.arvio.bot.RunningBot;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the connector gets, and what becomes of it when the connector is not at its best. */
class RepliesTest {
    /** More than the longest wait between two attempts, a minute. */
    private static final Duration LONG = Duration.ofSeconds(90);

    private static RunningBot bot;

    @BeforeAll
    static void start() {
        bot = RunningBot.on(Database.H2);
    }

    @AfterAll
    static void stop() {
        bot.close();
    }

    @AfterEach
    void theConnectorIsWellAgain() {
        bot.connector().on(sent -> Response.of(201));
    }

    private static void answerFirst(Expert expert, Response... responses) {
        Queue<Response> queue = new ConcurrentLinkedQueue<>(List.of(responses));
        bot.connector().on(sent -> {
            Response next = sent.conversation().equals(expert.conversation()) ? queue.poll() : null;
            return next == null ? Response.of(201) : next;
        });
    }

    @Test
    void a_reply_that_has_to_wait_keeps_its_place_in_the_conversation() {
        Expert expert = bot.expert(1);
        answerFirst(expert, Response.of(429, "Retry-After", "1"), Response.of(503), Response.of(500));
        expert.starts();
        expert.says("1");
        expert.says("2");

        await().atMost(LONG).until(() -> expert.heard().size() == 3);
        assertThat(expert.heard()).extracting(Sent::text).doesNotHaveDuplicates();
        List<Sent> attempts = bot.connector().attemptsFor(expert.conversation());
        assertThat(attempts).hasSize(6);
        assertThat(attempts.subList(0, 4))
                .extracting(Sent::text)
                .containsOnly(expert.heard().getFirst().text());
        assertThat(attempts.get(1).nanos() - attempts.get(0).nanos())
                .as("the connector asked for a second's patience")
                .isGreaterThanOrEqualTo(Duration.ofMillis(990).toNanos());
        assertThat(bot.backlog("replies")).isZero();
    }

    @Test
    void a_refusal_is_final_and_what_follows_still_goes() {
        Expert expert = bot.expert(2);
        int dead = bot.backlog("dead");
        answerFirst(expert, Response.of(403));
        expert.starts();
        await().atMost(LONG).until(() -> bot.backlog("dead") == dead + 1);

        expert.says("1");

        await().atMost(LONG).until(() -> expert.heard().size() == 1);
        assertThat(bot.connector().attemptsFor(expert.conversation())).hasSize(2);
    }

    @Test
    void a_redirect_is_not_followed() {
        Expert expert = bot.expert(3);
        int dead = bot.backlog("dead");
        try (FakeConnector elsewhere = new FakeConnector()) {
            answerFirst(expert, Response.of(307, "Location", elsewhere.url() + "/v3/conversations/x/activities"));
            expert.starts();

            await().atMost(LONG).until(() -> bot.backlog("dead") == dead + 1);
            assertThat(elsewhere.attemptsFor(expert.conversation())).isEmpty();
        }
    }

    @Test
    void a_slow_conversation_holds_up_no_other() {
        Expert stuck = bot.expert(6);
        Expert other = bot.expert(7);
        bot.connector().on(sent -> Response.of(sent.conversation().equals(stuck.conversation()) ? 503 : 201));
        stuck.starts();
        other.starts();

        await().atMost(LONG).until(() -> other.heard().size() == 1);
        bot.connector().on(sent -> Response.of(201));
        await().atMost(LONG).until(() -> stuck.heard().size() == 1);
    }

    @Test
    void ids_are_encoded_in_the_address_and_unknown_parts_of_a_person_are_kept() {
        Expert expert = bot.expert(8);
        Map<String, Object> from = Map.of(
                "id", "29:x", "aadObjectId", "00000000-0000-4000-8000-000000000008", "unheardOf", List.of(1, "a"));
        expert.sends(Map.of("text", "hei", "id", "1/..?#ä", "from", from));

        await().atMost(LONG).until(() -> expert.heard().size() == 1);
        Sent sent = expert.heard().getFirst();
        assertThat(sent.path())
                .isEqualTo("/v3/conversations/" + expert.conversation().replace(":", "%3A")
                        + "/activities/1%2F..%3F%23%C3%A4");
        assertThat(sent.activity()).containsEntry("replyToId", "1/..?#ä");
        assertThat(Json.at(sent.activity(), "recipient.unheardOf.1")).isEqualTo("a");
    }

    @Test
    void an_invoke_is_acknowledged_in_the_response_and_a_bad_one_is_a_bad_request() {
        Expert expert = bot.expert(9);

        var taken = expert.sends(Map.of(
                "type",
                "invoke",
                "name",
                "adaptiveCard/action",
                "value",
                Map.of("action", Map.of("data", Map.of("arvio", Map.of("act", "start"))))));
        var bad = expert.sends(Map.of("type", "invoke", "name", "adaptiveCard/action", "value", 7));

        assertThat(taken.statusCode()).isEqualTo(200);
        assertThat(Json.object(taken.body()).get("statusCode")).isEqualTo(200);
        assertThat(bad.statusCode()).isEqualTo(400);
        await().atMost(LONG).until(() -> expert.heard().size() == 1);
        assertThat(expert.heard().getFirst().isCard()).isTrue();
    }
}
