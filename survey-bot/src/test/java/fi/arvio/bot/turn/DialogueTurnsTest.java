package fi.arvio.bot.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import fi.arvio.bot.Database;
import fi.arvio.bot.Expert;
import fi.arvio.bot.FakeConnector;
import fi.arvio.bot.FakeService;
import fi.arvio.bot.Json;
import fi.arvio.bot.RunningBot;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What a dialogue causes outside itself: cards that change, answers that are edited or deleted, news that are told. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DialogueTurnsTest {
    private static final Duration LONG = Duration.ofSeconds(60);

    private static RunningBot bot;

    @BeforeAll
    static void start() {
        bot = RunningBot.on(Database.H2);
    }

    @AfterAll
    static void stop() {
        bot.close();
    }

    @Test
    void the_card_of_an_answered_question_says_what_was_answered() {
        Expert expert = bot.expert(1);
        expert.starts();
        await().atMost(LONG).until(() -> expert.heard().size() == 1);

        expert.says("4");

        await().atMost(LONG)
                .until(() -> !bot.connector().replacedIn(expert.conversation()).isEmpty());
        FakeConnector.Sent replacement =
                bot.connector().replacedIn(expert.conversation()).getFirst();
        assertThat(replacement.path()).contains("/activities/kept%3A");
        assertThat(replacement.text()).contains("4 – ");
    }

    @Test
    void what_the_database_refuses_for_a_moment_is_taken_all_the_same() throws SQLException {
        Expert expert = bot.expert(9);
        expert.starts();
        await().atMost(LONG).until(() -> expert.heard().size() == 1);
        try (Connection connection = bot.connection();
                Statement statement = connection.createStatement()) {
            statement.execute("create trigger refusing before insert on reply for each row call '"
                    + RefusingOnce.class.getName() + "'");
            try {
                assertThat(expert.says("4").statusCode()).isEqualTo(200);
            } finally {
                statement.execute("drop trigger refusing");
            }
        }
        assertThat(RefusingOnce.ROWS.get()).isGreaterThan(1);
        await().atMost(LONG).until(() -> expert.heard().size() == 2);
        await().atMost(LONG).until(() -> !expert.arrived().isEmpty());
        assertThat(expert.arrived()).hasSize(1);
    }

    @Test
    void an_edited_message_changes_its_answer_once() {
        Expert expert = bot.expert(2);
        expert.starts();
        expert.sends(Map.of("id", "m1", "text", "4"));
        Map<String, Object> edited =
                Map.of("id", "m1", "type", "messageUpdate", "text", "5", "timestamp", "2025-03-03T10:00:00Z");

        expert.sends(edited);
        expert.sends(edited);

        await().atMost(LONG).until(() -> expert.arrived().size() >= 2);
        await().atMost(LONG).until(() -> bot.backlog("answers") == 0);
        assertThat(expert.arrived())
                .extracting(
                        put -> Json.at(put.json(), "value.point"),
                        put -> put.json().get("revision"))
                .containsExactlyInAnyOrder(tuple(4, 1), tuple(5, 2));
    }

    @Test
    void deleted_answers_are_deleted_at_the_service_too() {
        Expert expert = bot.expert(3);
        expert.starts();
        expert.says("4");
        expert.says("poista vastaukseni");
        expert.presses(Map.of("act", "delete"));

        await().atMost(LONG).until(() -> expert.arrived().size() >= 2);
        FakeService.Put tombstone = expert.arrived().stream()
                .filter(put -> Boolean.TRUE.equals(put.json().get("deleted")))
                .findFirst()
                .orElseThrow();
        assertThat(tombstone.json().get("revision")).isEqualTo(2);
        assertThat(tombstone.json().keySet()).doesNotContain("value", "missingReason");
    }

    @Test
    void the_author_of_a_theme_is_told_what_became_of_it_once() {
        Expert expert = bot.expert(6);
        expert.starts();
        expert.says("4");
        expert.says("ehdota aihetta");
        expert.says("Asuminen.");
        expert.says("valmis");
        await().atMost(LONG).until(() -> expert.arrived().size() >= 2);

        bot.service().decide(decision(expert, "ACCEPTED", 1));
        await().atMost(LONG).until(() -> hearsOf(expert, "otti sen mukaan") == 1);
        bot.service().decide(decision(expert, "PARKED", 2));

        await().atMost(LONG).until(() -> hearsOf(expert, "ei käsitellä tällä kierroksella") == 1);
        assertThat(hearsOf(expert, "otti sen mukaan")).isEqualTo(1);
    }

    private static String decision(Expert author, String decision, int revision) {
        return Json.write(Map.of(
                "decisions",
                List.of(Map.of(
                        "pseudonym", author.pseudonym(), "subject", "1", "revision", revision, "decision", decision))));
    }

    private static long hearsOf(Expert expert, String words) {
        return expert.heard().stream()
                .filter(sent -> sent.text().contains(words))
                .count();
    }

    @Test
    void whoever_comes_back_the_next_day_is_told_where_they_were() {
        Expert expert = bot.expert(7);
        expert.starts();
        expert.says("4");
        await().atMost(LONG).until(() -> expert.heard().size() >= 2);
        try {
            bot.offset("PT1000H");
            expert.says("moikka vaan kaikille");
            await().atMost(LONG).until(() -> hearsOf(expert, "Hei taas") == 1);
        } finally {
            bot.offset(null);
        }
    }
}
