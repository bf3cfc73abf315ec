package fi.arvio.assessment.comment;

import static org.assertj.core.api.Assertions.assertThat;

import fi.arvio.assessment.Database;
import fi.arvio.assessment.RunningService;
import fi.arvio.assessment.submission.Answers;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What is shown of the words that people wrote, on either database. */
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class CommentContract {
    private final Database database;
    private RunningService service;
    private Writing writing;

    CommentContract(Database database) {
        this.database = database;
    }

    @BeforeEach
    void start() {
        service = RunningService.on(database);
        writing = new Writing(service);
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void nothing_is_shown_before_a_snapshot_or_of_fewer_than_eight_and_it_is_said_why() {
        writing.write("KOTO-1-1", 1, 7);
        assertThat(writing.comments().at("snapshot")).isNull();
        assertThat(writing.comments().each("withheld", "reason")).hasSize(7).containsOnly("NO_SNAPSHOT");
        writing.take();
        RunningService.Answer few = writing.comments();
        assertThat(few.at("snapshot")).isEqualTo(1);
        assertThat((List<?>) few.at("pools")).isEmpty();
        assertThat(few.each("withheld", "item")).containsExactly("C1c", "C6b", "C9a", "G3", "C3c", "C5b", "C7b");
        assertThat(few.each("withheld", "reason")).containsOnly("FEWER_THAN_MINIMUM");
        assertThat((String) few.at("withheld.3.why.fi")).contains("alle 8 ihmiseltä");
        assertThat(few.body()).doesNotContain("vaikutti");

        writing.write("KOTO-1-1", 8, 8);
        assertThat((List<?>) writing.comments().at("pools")).isEmpty();
        writing.take();
        assertThat(writing.sizes()).isEqualTo(Map.of("KOTO-1-1", 8));
        assertThat(writing.comments().each("withheld", "item")).doesNotContain("G3");
    }

    @Test
    void comments_are_told_by_goal_theme_and_programme_without_their_writers_in_the_order_of_their_words() {
        writing.write("KOTO-1-1", 1, 9);
        writing.from("SOTEPE").write("KOTO-1-2", 10, 13);
        writing.write("KOTO-1-3", 14, 17);
        writing.write("TYO-1", 20, 24);
        writing.write("TYO-2", 25, 29);
        writing.take();
        assertThat(writing.sizes()).isEqualTo(Map.of("KOTO-1-1", 9, "KOTO-1", 8, "TYO", 10));
        RunningService.Answer told = writing.comments();
        assertThat(told.each("pools", "writers")).containsExactly(10, 8, 9);
        assertThat((String) told.at("pools.1.subject.title.fi")).isNotBlank();
        assertThat(told.at("pools.1.subject.level")).isEqualTo("THEME");
        for (int pool = 0; pool < 3; pool++) {
            assertThat(told.each("pools." + pool + ".comments", "text").stream().map(String::valueOf))
                    .isSorted();
        }
        assertThat(told.body()).doesNotContain(Answers.pseudonym(1), "KASKO", "SOTEPE", "pseudonym", "since");
    }

    @Test
    void who_answers_from_which_body_changes_no_pool() {
        writing.write("KOTO-1-1", 1, 8);
        writing.from("SOTEPE").write("KOTO-1-2", 10, 17);
        writing.take();
        assertThat(writing.sizes()).isEqualTo(Map.of("KOTO-1-1", 8, "KOTO-1-2", 8));
    }

    @Test
    void one_person_counts_once_and_a_button_counts_as_no_words() {
        for (String goal : List.of("KOTO-1-1", "KOTO-1-2", "TYO-1")) {
            writing.write(goal, 1, 7);
        }
        for (int person = 1; person <= 8; person++) {
            writing.answer(person, "C1c", null, 1, "\"value\":{\"choices\":[\"NONE\"]}");
            writing.answer(person, "C5b", null, 1, "\"missingReason\":\"SKIPPED\"");
        }
        writing.take();
        assertThat((List<?>) writing.comments().at("pools")).isEmpty();
    }

    @Test
    void fewer_than_eight_who_come_or_change_their_words_change_nothing_until_enough_do() {
        writing.write("KOTO-1-1", 1, 10);
        writing.take();
        Object first = writing.comments().at("pools");
        writing.write("KOTO-1-1", 11, 13);
        writing.write(1, "KOTO-1-1", 2, "Aivan muuta.", true);
        writing.take();
        assertThat(writing.comments().at("snapshot")).isEqualTo(2);
        assertThat(writing.comments().body()).doesNotContain("Aivan muuta.");
        assertThat(writing.comments().each("pools.0.comments", "id"))
                .isEqualTo(((List<?>) ((Map<?, ?>) ((List<?>) first).getFirst()).get("comments"))
                        .stream()
                                .<Object>map(one -> ((Map<?, ?>) one).get("id"))
                                .toList());

        writing.write("KOTO-1-1", 14, 18);
        writing.take();
        assertThat(writing.sizes()).isEqualTo(Map.of("KOTO-1-1", 18));
        assertThat(writing.comments().body()).doesNotContain("Aivan muuta.");
    }

    @Test
    void a_deleted_answer_is_gone_at_once_and_what_is_left_falls_back_upwards() {
        writing.write("KOTO-1-1", 1, 8);
        writing.write("KOTO-1-2", 11, 18);
        writing.take();
        writing.delete(1, "KOTO-1-1", 2);
        assertThat(writing.comments().body()).doesNotContain(Writing.words("KOTO-1-1", 1));
        assertThat(writing.sizes()).isEqualTo(Map.of("KOTO-1", 15));
        for (int person = 11; person <= 18; person++) {
            writing.delete(person, "KOTO-1-2", 2);
        }
        assertThat(writing.sizes()).isEmpty();
        assertThat(writing.comments().each("withheld", "item")).contains("G3");
        assertThat(service.<Long>reading(
                        sql -> sql.first("select count(*) as texts from comment_text", row -> row.count("texts"))
                                .orElseThrow()))
                .isEqualTo(7);

        writing.write(1, "KOTO-1-1", 3, "Toinen yritys.", true);
        writing.take();
        assertThat(writing.comments().body()).doesNotContain("Toinen yritys.");
    }

    @Test
    void who_deletes_while_a_snapshot_is_taken_leaves_no_words_behind() {
        writing.write("KOTO-1-1", 1, 24);
        for (int snapshot = 0; snapshot < 4; snapshot++) {
            int first = 1 + snapshot * 3;
            CompletableFuture<Void> taking = CompletableFuture.runAsync(writing::take);
            CompletableFuture<Void> deleting = CompletableFuture.runAsync(() -> {
                for (int person = first; person < first + 3; person++) {
                    writing.delete(person, "KOTO-1-1", 2);
                }
            });
            CompletableFuture.allOf(taking, deleting).join();
        }
        assertThat(service.<List<String>>reading(sql -> sql.list(
                        "select c.words from comment_text c join item_response r on r.round_id = c.round_id"
                                + " and r.pseudonym = c.pseudonym and r.item = c.item and r.subject = c.subject"
                                + " where r.kind = 'DELETED'",
                        row -> row.text("words"))))
                .isEmpty();
        assertThat(writing.sizes()).isEqualTo(Map.of("KOTO-1-1", 12));
    }

    @Test
    void whether_words_may_be_quoted_is_as_their_author_says_now() {
        writing.write("KOTO-1-1", 1, 8);
        writing.take();
        assertThat(quotable()).containsOnly(true);
        writing.write(1, "KOTO-1-1", 2, Writing.words("KOTO-1-1", 1), false);
        assertThat(quotable()).containsOnlyOnce(false);
        writing.write(2, "KOTO-1-1", 2, "Muut sanat.", true);
        assertThat(quotable().stream().filter(Boolean.FALSE::equals)).hasSize(2);
        writing.write(1, "KOTO-1-1", 3, Writing.words("KOTO-1-1", 1), true);
        writing.write(2, "KOTO-1-1", 3, Writing.words("KOTO-1-1", 2), true);
        assertThat(quotable()).containsOnly(true);
    }

    @Test
    void permission_taken_back_after_the_round_has_closed_is_no_permission() {
        writing.write("KOTO-1-1", 1, 8);
        service.change("update round set closes_at = opens_at where code = 'HELSINKI-2025-1'");
        assertThat(service.put(writing.path("").replace("/rounds/", "/bot/rounds/") + "/drained", "BOT", "{}")
                        .status())
                .isEqualTo(204);
        assertThat(quotable()).hasSize(8).containsOnly(true);
        writing.write(1, "KOTO-1-1", 2, Writing.words("KOTO-1-1", 1), false);
        assertThat(quotable()).containsOnlyOnce(false);
        writing.write(9, "KOTO-1-1", 1, "Liian myöhään.", true);
        assertThat(writing.comments().body()).doesNotContain("Liian myöhään.");
    }

    @Test
    void pages_hold_every_pool_once() {
        for (String goal : List.of("KOTO-1-1", "KOTO-1-2", "KOTO-2-1", "TYO-1")) {
            writing.write(goal, 1, 8);
        }
        writing.take();
        Set<Object> seen = new HashSet<>();
        String next = "";
        for (int page = 0; page < 2; page++) {
            RunningService.Answer one = service.get(writing.path("/comments?limit=2" + next), "FACILITATOR");
            assertThat(one.each("pools", "subject")).hasSize(2);
            seen.addAll(one.each("pools", "subject"));
            next = "&after=" + one.at("next");
        }
        assertThat(seen).hasSize(4);
        assertThat(next).isEqualTo("&after=null");
        assertThat(service.get(writing.path("/comments?after=x"), "FACILITATOR").at("code"))
                .isEqualTo("invalid-request");
    }

    @Test
    void nothing_of_a_pilot_is_shown() {
        Answers pilot = Answers.toPilot(service);
        assertThat(service.get("/api/v1/rounds/" + pilot.round() + "/comments", "FACILITATOR")
                        .at("code"))
                .isEqualTo("pilot-round");
    }

    private List<Object> quotable() {
        return writing.comments().each("pools.0.comments", "mayBeQuoted");
    }
}
