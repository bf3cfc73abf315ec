package fi.arvio.bot.turn;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.arvio.bot.Database;
import fi.arvio.bot.Expert;
import fi.arvio.bot.FakeConnector;
import fi.arvio.bot.FakeService;
import fi.arvio.bot.Json;
import fi.arvio.bot.RunningBot;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Turns from the activity that comes in to what service and connector get, the same on every database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class TurnsContract {
    /** More than the longest wait between two attempts, a minute. */
    private static final Duration LONG = Duration.ofSeconds(90);

    private final Database database;
    private RunningBot bot;

    TurnsContract(Database database) {
        this.database = database;
    }

    @BeforeAll
    void start() {
        bot = RunningBot.on(database);
    }

    @AfterAll
    void stop() {
        bot.close();
    }

    @Test
    void a_whole_dialogue_arrives_answer_by_answer_and_the_person_is_reported_complete() {
        Expert expert = bot.expert(1);
        expert.opens();
        await().atMost(LONG).until(() -> expert.heard().size() == 1);
        assertThat(expert.heard().getFirst().isCard()).isTrue();
        expert.starts();
        for (int i = 0; i < 12; i++) {
            assertThat(expert.says("ohita").statusCode()).isEqualTo(200);
        }

        await().atMost(LONG).until(() -> expert.arrived().size() >= 12);
        assertThat(expert.arrived()).hasSize(12).allSatisfy(this::isAnAnswerOf);
        assertThat(expert.arrived()).extracting(FakeService.Put::id).doesNotHaveDuplicates();
        await().atMost(LONG).until(() -> isReported(expert, "COMPLETE"));
        assertThat(expert.heard()).extracting(FakeConnector.Sent::activity).allSatisfy(activity -> {
            assertThat(Json.at(activity, "recipient.id")).isEqualTo("29:u");
            assertThat(Json.at(activity, "from.id")).isEqualTo("28:bot");
        });
    }

    private void isAnAnswerOf(FakeService.Put put) {
        Map<String, Object> body = put.json();
        Object subject = body.get("subject");
        String name = String.join(
                "\n",
                FakeService.ROUND,
                (String) body.get("pseudonym"),
                (String) body.get("item"),
                subject == null ? "" : (String) subject,
                String.valueOf(body.get("revision")));
        assertThat(put.path())
                .isEqualTo("/api/v1/rounds/" + FakeService.ROUND + "/item-responses/"
                        + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
        assertThat(body.keySet())
                .isSubsetOf(
                        "pseudonym",
                        "questionnaire",
                        "item",
                        "subject",
                        "revision",
                        "bodyGroup",
                        "volunteered",
                        "value",
                        "missingReason",
                        "deleted")
                .containsAnyOf("value", "missingReason", "deleted");
        assertThat(put.authorization()).startsWith("Bearer ");
    }

    private boolean isReported(Expert expert, String disposition) {
        return bot.service().dispositions().stream()
                .anyMatch(put -> put.body()
                                .contains(Json.write(Map.of("respondent", expert.id()))
                                        .replaceAll("[{}]", ""))
                        && put.body().contains(disposition));
    }

    @Test
    void a_replayed_activity_is_taken_once() {
        Expert expert = bot.expert(2);
        expert.starts();
        Map<String, Object> same = Map.of("id", "same", "text", "1");

        assertThat(expert.sends(same).statusCode()).isEqualTo(200);
        assertThat(expert.sends(same).statusCode()).isEqualTo(200);
        expert.says("2");

        await().atMost(LONG).until(() -> expert.arrived().size() >= 2);
        await().atMost(LONG).until(() -> expert.heard().size() >= 3);
        assertThat(expert.arrived()).hasSize(2);
        assertThat(expert.heard()).hasSize(3);
    }

    @Test
    void of_twenty_identical_deliveries_at_once_one_counts() throws Exception {
        Expert expert = bot.expert(3);
        expert.starts();

        List<Integer> statuses = atOnce(
                20, i -> () -> expert.sends(Map.of("id", "same", "text", "1")).statusCode());

        assertThat(statuses).hasSize(20).containsOnly(200);
        expert.says("2");
        await().atMost(LONG).until(() -> expert.arrived().size() >= 2);
        assertThat(expert.arrived()).hasSize(2);
    }

    @Test
    void different_turns_of_one_person_at_once_come_one_after_the_other() throws Exception {
        Expert expert = bot.expert(6);
        expert.starts();

        List<Integer> statuses = atOnce(8, i -> () -> expert.says("1").statusCode());

        assertThat(statuses).containsOnly(200);
        await().atMost(LONG).until(() -> expert.arrived().size() >= 8);
        assertThat(expert.arrived().stream()
                        .map(put -> put.json().get("item") + " " + put.json().get("subject"))
                        .collect(Collectors.toSet()))
                .hasSize(8);
        assertThat(expert.arrived())
                .extracting(put -> put.json().get("revision"))
                .allSatisfy(
                        revision -> assertThat(((Number) revision).intValue()).isEqualTo(1));
    }

    private static List<Integer> atOnce(int times, java.util.function.IntFunction<Callable<Integer>> call)
            throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(times)) {
            List<Future<Integer>> futures =
                    threads.invokeAll(IntStream.range(0, times).mapToObj(call).toList());
            List<Integer> results = new ArrayList<>();
            for (Future<Integer> future : futures) {
                results.add(future.get(30, SECONDS));
            }
            return results;
        }
    }

    @Test
    void a_person_on_no_roster_gets_a_kind_sentence_and_no_question() {
        Expert stranger = bot.expert(99);

        assertThat(stranger.says("hei").statusCode()).isEqualTo(200);

        await().atMost(LONG).until(() -> !stranger.heard().isEmpty());
        assertThat(stranger.heard()).singleElement().satisfies(sent -> {
            assertThat(sent.isCard()).isFalse();
            assertThat(sent.text()).contains("kysely@arvio.example");
        });
        assertThat(bot.service().answers()).noneMatch(put -> put.isBy(stranger.pseudonym()));
    }

    @Test
    void a_stranger_hears_it_in_the_language_of_their_client() {
        Expert stranger = bot.expert(98);

        stranger.sends(Map.of("text", "hej", "locale", "sv-SE"));
        await().atMost(LONG).until(() -> stranger.heard().size() == 1);
        stranger.sends(Map.of("text", "hello", "locale", "en-US"));
        await().atMost(LONG).until(() -> stranger.heard().size() == 2);

        assertThat(stranger.heard())
                .extracting(sent -> sent.activity().get("locale"))
                .containsExactly("sv-FI", "en-GB");
    }

    @Test
    void a_turn_that_fails_leaves_nothing_behind_and_can_be_delivered_again() throws Exception {
        Expert expert = bot.expert(10);
        expert.starts();
        await().atMost(LONG).until(() -> expert.heard().size() == 1);
        Map<String, Object> same = Map.of("id", "same", "text", "1");

        execute("alter table reply rename to away");
        try {
            assertThat(expert.sends(same).statusCode()).isEqualTo(500);
        } finally {
            execute("alter table away rename to reply");
        }
        assertThat(expert.sends(same).statusCode()).isEqualTo(200);

        await().atMost(LONG).until(() -> expert.heard().size() == 2);
        await().atMost(LONG).until(() -> !expert.arrived().isEmpty());
        assertThat(expert.arrived()).hasSize(1);
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = bot.connection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void in_a_group_chat_nobody_is_asked_anything() {
        Expert expert = bot.expert(12);
        Map<String, Object> group = Map.of("id", expert.conversation(), "conversationType", "groupChat");
        Map<String, Object> older = Map.of("id", expert.conversation(), "isGroup", true);

        expert.sends(Map.of("text", "aloita", "conversation", group));
        expert.sends(Map.of("text", "aloita", "conversation", older));

        await().atMost(LONG).until(() -> expert.heard().size() == 2);
        assertThat(expert.heard()).allSatisfy(sent -> {
            assertThat(sent.isCard()).isFalse();
            assertThat(sent.text()).contains("kahdenkeskisessä");
        });
    }

    @Test
    void with_the_service_down_the_dialogue_goes_on_and_everything_arrives_when_it_is_back() {
        Expert expert = bot.expert(7);
        bot.service().down();
        try {
            expert.starts();
            expert.says("1");
            expert.says("2");
            expert.says("3");
            await().atMost(LONG).until(() -> expert.heard().size() == 4);
            assertThat(bot.get("/health", null).statusCode()).isEqualTo(200);
            assertThat(bot.backlog("answers")).isGreaterThanOrEqualTo(3);
        } finally {
            bot.service().up();
        }

        await().atMost(LONG).until(() -> expert.arrived().size() >= 3);
        await().atMost(LONG).until(() -> bot.backlog("answers") == 0);
        assertThat(expert.arrived()).hasSize(3);
    }

    @Test
    void a_bot_restarted_while_the_service_is_down_goes_on_from_its_copies_and_loses_nothing() {
        Expert expert = bot.expert(8);
        expert.starts();
        bot.service().down();
        try {
            expert.says("1");
            expert.says("2");
            bot.restart();
            expert.says("3");
            await().atMost(LONG).until(() -> distinctly(expert) == 4);
        } finally {
            bot.service().up();
        }

        await().atMost(LONG).until(() -> expert.arrived().size() >= 3);
        assertThat(expert.arrived()).hasSize(3).allSatisfy(this::isAnAnswerOf);
    }

    /** Replies come at least once: what was on its way when the bot was stopped may come again. */
    private static long distinctly(Expert expert) {
        return expert.heard().stream().map(FakeConnector.Sent::text).distinct().count();
    }

    @Test
    void after_the_round_has_closed_in_campaign_time_no_answer_is_taken() {
        Expert expert = bot.expert(9);
        expert.starts();
        await().atMost(LONG).until(() -> expert.heard().size() == 1);
        bot.offset("PT876000H");
        try {
            expert.says("1");
            await().atMost(LONG).until(() -> expert.heard().size() == 2);
            assertThat(expert.heard().getLast().text()).contains("Kierros päättyi");
        } finally {
            bot.offset(null);
        }

        expert.says("1");
        await().atMost(LONG).until(() -> expert.heard().size() == 3);
        await().atMost(LONG).until(() -> !expert.arrived().isEmpty());
        assertThat(expert.arrived()).hasSize(1);
    }

    @Test
    void text_that_no_database_takes_is_cleaned_and_kept() {
        Expert expert = bot.expert(5);
        String body = Json.write(expert.activity(Map.of("text", "TEXT", "id", "ID", "locale", "en")))
                .replace("TEXT", "st\\u0000art \\ud800")
                .replace("\"ID\"", "\"i\\u0000d\\udc00\"")
                .replace("29:u", "29:\\u0000\\ud800u");

        assertThat(bot.message(body).statusCode()).isEqualTo(200);

        await().atMost(LONG).until(() -> !expert.heard().isEmpty());
    }
}
