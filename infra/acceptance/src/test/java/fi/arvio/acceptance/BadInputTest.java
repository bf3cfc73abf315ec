package fi.arvio.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.arvio.demo.Http;
import fi.arvio.demo.Role;
import fi.arvio.demo.simulation.Activities;
import fi.arvio.demo.simulation.Card;
import fi.arvio.demo.simulation.Connector;
import fi.arvio.demo.simulation.Person;
import fi.arvio.demo.simulation.Reply;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What should not be sent, through real sockets: a clear 4xx or a kind sentence, never a 5xx. */
class BadInputTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int TOO_BIG = 256 * 1024 + 1;

    private static RunningArvio arvio;

    @BeforeAll
    static void start() throws Exception {
        arvio = RunningArvio.start("bad-input");
    }

    @AfterAll
    static void end() {
        arvio.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "null",
                "[]",
                "7",
                "\"message\"",
                "{}",
                "{\"type\":null}",
                "{\"type\":7}",
                "{\"type\":\"message\"}",
                "{\"type\":\"message\",\"id\":\"1\",\"conversation\":\"c\",\"from\":[],\"channelId\":{}}",
                "{\"type\":\"invoke\",\"name\":\"adaptiveCard/action\",\"id\":\"1\"}"
            })
    void malformed_activities_are_refused_with_a_problem(String body) throws Exception {
        var response = toBot(body);
        assertThat(response.statusCode()).as(response.body()).isBetween(400, 499);
        assertThat(JSON.readTree(response.body()).path("code").asText()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"event", "trace", "messageReaction", "no-such-type"})
    void unknown_types_are_acknowledged_and_left_alone(String type) throws Exception {
        var activity = activities(stranger()).opened().put("type", type);
        assertThat(toBot(activity.toString()).statusCode()).isEqualTo(200);
    }

    @Test
    void oversized_requests_are_413_on_both() throws Exception {
        var body = "{\"type\":\"message\",\"text\":\"" + "x".repeat(TOO_BIG) + "\"}";
        assertThat(toBot(body).statusCode()).isEqualTo(413);
        var put = arvio.api().call("PUT", itemResponse(), Role.BOT, body);
        assertThat(put.statusCode()).isEqualTo(413);
    }

    @Test
    void a_stranger_hears_a_kind_sentence_and_no_question() throws Exception {
        try (var connector = Connector.start()) {
            var heard = new CopyOnWriteArrayList<JsonNode>();
            connector.join("simulated-X1", heard::add);
            var stranger = new Activities(stranger(), connector.url());
            assertThat(toBot(stranger.said(new Reply.Typed("hei")).toString()).statusCode())
                    .isBetween(200, 299);
            await("a reply").until(() -> !heard.isEmpty());
            assertThat(heard.getFirst().path("text").asText()).isNotBlank();
            assertThat(heard).allMatch(activity -> Card.in(activity).isEmpty());
        }
    }

    @Test
    void a_replayed_activity_counts_once() throws Exception {
        try (var connector = Connector.start()) {
            var person = arvio.person("E30");
            var heard = new CopyOnWriteArrayList<JsonNode>();
            connector.join("simulated-E30", heard::add);
            var activities = new Activities(person, connector.url());
            toBot(activities.said(Reply.act("start")).toString());
            await("the first question").until(() -> !questions(heard).isEmpty());
            var answer = activities.said(
                    Reply.press(questions(heard).getFirst().button("answer").orElseThrow()));
            for (var time = 0; time < 3; time++) {
                assertThat(toBot(answer.toString()).statusCode()).isBetween(200, 299);
            }
            await("the second question").until(() -> questions(heard).size() >= 2);
            await().during(Duration.ofSeconds(2)).until(() -> questions(heard).size() == 2);
        }
    }

    @Test
    void an_answer_outside_the_scale_is_answered_kindly() throws Exception {
        try (var connector = Connector.start()) {
            var person = arvio.person("E31");
            var heard = new CopyOnWriteArrayList<JsonNode>();
            connector.join("simulated-E31", heard::add);
            var activities = new Activities(person, connector.url());
            toBot(activities.said(Reply.act("start")).toString());
            await("the first question").until(() -> !questions(heard).isEmpty());
            for (var words : List.of("99", "0", "kissa", "\u0000\u0007", "4".repeat(5000))) {
                var before = heard.size();
                assertThat(toBot(activities.said(new Reply.Typed(words)).toString())
                                .statusCode())
                        .isBetween(200, 299);
                await("a reply to " + words).until(() -> heard.size() > before);
                assertThat(questions(heard)).as("questions after \"%s\"", words).hasSize(1);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{}", "{\"item\":7}", "{\"pseudonym\":null,\"revision\":\"x\"}"})
    void malformed_answers_are_refused_with_a_problem(String body) throws Exception {
        var response = arvio.api().call("PUT", itemResponse(), Role.BOT, body);
        assertThat(response.statusCode()).as(response.body()).isBetween(400, 499);
        assertThat(response.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    }

    @Test
    void tokens_are_asked_for_and_roles_kept() throws Exception {
        var url = arvio.settings().serviceUrl() + "/api/v1/rounds";
        for (var token : List.of("", "Bearer ", "Bearer x.y.z", "Basic YTpi")) {
            var request = HttpRequest.newBuilder(URI.create(url));
            if (!token.isEmpty()) {
                request.header("Authorization", token);
            }
            assertThat(Http.client()
                            .send(request.build(), BodyHandlers.ofString())
                            .statusCode())
                    .as(token)
                    .isEqualTo(401);
        }
        assertThat(arvio.api().call("PUT", itemResponse(), Role.CLIENT, "{}").statusCode())
                .isEqualTo(403);
        assertThat(arvio.api()
                        .call("GET", url + "/" + arvio.api().openRound() + "/coverage", Role.CLIENT, "")
                        .statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GARBAGE\r\n\r\n",
                "POST /api/messages HTTP/1.1\r\nHost: localhost\r\nContent-Length: x\r\n\r\n",
                "POST /api/messages HTTP/1.1\r\n"
                        + "Host: localhost\r\n"
                        + "Content-Type: text/plain\r\n"
                        + "Content-Length: 2\r\n\r\n"
                        + "hi",
                "POST /api/messages HTTP/1.1\r\n"
                        + "Host: evil.example\r\n"
                        + "Content-Type: application/json\r\n"
                        + "Content-Length: 2\r\n\r\n"
                        + "{}"
            })
    void broken_http_is_a_4xx_or_a_closed_connection(String request) throws IOException {
        for (var port : List.of(arvio.settings().botPort(), arvio.settings().servicePort())) {
            try (var socket = new Socket("127.0.0.1", port)) {
                socket.setSoTimeout(10_000);
                socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
                socket.getOutputStream().flush();
                var head = new String(socket.getInputStream().readNBytes(12), StandardCharsets.UTF_8);
                assertThat(head)
                        .satisfiesAnyOf(
                                line -> assertThat(line).isEmpty(),
                                line -> assertThat(line).matches("HTTP/1\\.[01] 4.."));
            }
        }
    }

    private static List<Card> questions(List<JsonNode> heard) {
        return heard.stream()
                .flatMap(activity -> Card.in(activity).stream())
                .filter(card -> card.button("answer").isPresent())
                .toList();
    }

    private static String itemResponse() throws IOException, InterruptedException {
        return arvio.settings().serviceUrl() + "/api/v1/rounds/" + arvio.api().openRound()
                + "/item-responses/3f0e7a52-94a0-3f10-8000-000000000000";
    }

    private static Person stranger() {
        return new Person("X1", "Outi Outo", "99999999-0000-4000-8000-000000000001", "fi");
    }

    private static Activities activities(Person person) {
        return new Activities(person, "http://127.0.0.1:9");
    }

    private static HttpResponse<String> toBot(String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(arvio.settings().botUrl() + "/api/messages"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        return Http.client().send(request, BodyHandlers.ofString());
    }
}
