package fi.arvio.assessment.submission;

import static org.assertj.core.api.Assertions.assertThat;

import fi.arvio.assessment.Database;
import fi.arvio.assessment.RunningService;
import fi.arvio.assessment.store.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What a caller may rely on when it puts answers, on either database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class SubmissionContract {
    private final Database database;
    private RunningService service;
    private Answers answers;
    private int last;

    SubmissionContract(Database database) {
        this.database = database;
    }

    @BeforeAll
    void start() {
        service = RunningService.on(database);
        answers = new Answers(service);
    }

    @AfterAll
    void stop() {
        service.close();
    }

    private String somebody() {
        return Answers.pseudonym(++last);
    }

    @Test
    void an_answer_is_stored_once_however_often_it_comes() {
        String me = somebody();
        assertThat(g1(me, 1, 4).status()).isEqualTo(201);
        assertThat(g1(me, 1, 4).status()).isEqualTo(200);
        assertThat(current(me)).contains("POINT 4 r1");
    }

    @Test
    void the_same_event_with_another_body_is_a_conflict_and_changes_nothing() {
        String me = somebody();
        g1(me, 1, 4);
        assertThat(g1(me, 1, 5).at("code")).isEqualTo("event-conflict");
        assertThat(current(me)).contains("POINT 4 r1");
    }

    @Test
    void the_highest_revision_wins_in_whatever_order_they_come() {
        String me = somebody();
        assertThat(g1(me, 3, 5).status()).isEqualTo(201);
        assertThat(g1(me, 1, 1).status()).isEqualTo(200);
        assertThat(g1(me, 2, 2).status()).isEqualTo(200);
        assertThat(current(me)).contains("POINT 5 r3");
        assertThat(g1(me, 2, 3).at("code")).isEqualTo("event-conflict");
    }

    @Test
    void a_tombstone_erases_the_value_and_the_fingerprints_of_what_came_before() {
        String me = somebody();
        answers.put(me, "G3", "TYO-1", 1, "\"value\":{\"text\":\"Sanoja\",\"quotable\":true}");
        assertThat(delete(me, "G3", 2).status()).isEqualTo(201);
        assertThat(current(me)).contains("DELETED null r2");
        assertThat(fingerprints(me)).containsExactly("none", "kept");
    }

    @Test
    void no_late_event_revives_a_deleted_answer() {
        String me = somebody();
        assertThat(delete(me, "G1", 5).status()).isEqualTo(201);
        assertThat(g1(me, 4, 3).status()).isEqualTo(200);
        assertThat(current(me)).contains("DELETED null r5");
        assertThat(fingerprints(me)).containsExactly("none", "kept");
    }

    @Test
    void who_deleted_may_answer_anew_and_what_was_deleted_stays_deleted() {
        String me = somebody();
        delete(me, "G1", 2);
        assertThat(g1(me, 3, 5).status()).isEqualTo(201);
        assertThat(g1(me, 1, 1).status()).isEqualTo(200);
        assertThat(current(me)).contains("POINT 5 r3");
        assertThat(fingerprints(me)).containsExactly("none", "kept", "kept");
    }

    @Test
    void missing_reasons_words_and_choices_are_kept() {
        String me = somebody();
        assertThat(answers.put(me, "C1a", null, 1, "\"missingReason\":\"DONT_KNOW\"")
                        .status())
                .isEqualTo(201);
        assertThat(answers.put(me, "C1d", null, 1, "\"value\":{\"choices\":[\"EDUNVALVONTA\",\"TIETOPOHJA\"]}")
                        .status())
                .isEqualTo(201);
        assertThat(answers.put(me, "C1c", null, 1, "\"value\":{\"text\":\"Näkyvää 👍\",\"quotable\":false}")
                        .status())
                .isEqualTo(201);
        assertThat(answers.put(somebody(), "C1c", null, 1, "\"value\":{\"choices\":[\"NONE\"]}")
                        .status())
                .isEqualTo(201);
        assertThat(answers.put(somebody(), "C1d", null, 1, "\"value\":{\"choices\":[\"EI_MIKAAN\"]}")
                        .status())
                .isEqualTo(201);
        assertThat(answers.put(me, "C2a", "KOTO", 1, "\"value\":{\"point\":5}").status())
                .isEqualTo(201);
    }

    @Test
    void a_ranking_keeps_its_order_and_a_pair_both_of_its_points() {
        String me = somebody();
        assertThat(answers.put(me, "R1", null, 1, "\"value\":{\"ranking\":[\"TIETOPOHJA\",\"EDUNVALVONTA\"]}")
                        .status())
                .isEqualTo(201);
        assertThat(answers.put(me, "R1", null, 1, "\"value\":{\"ranking\":[\"TIETOPOHJA\",\"EDUNVALVONTA\"]}")
                        .status())
                .isEqualTo(200);
        assertThat(answers.put(me, "R1", null, 1, "\"value\":{\"ranking\":[\"EDUNVALVONTA\",\"TIETOPOHJA\"]}")
                        .at("code"))
                .isEqualTo("event-conflict");
        String other = somebody();
        assertThat(pair(other, 1, 5, 2).status()).isEqualTo(201);
        assertThat(pair(other, 1, 2, 5).at("code")).isEqualTo("event-conflict");
        assertThat(kept(me, "ranking")).contains("TIETOPOHJA EDUNVALVONTA");
        assertThat(kept(other, "importance")).contains("5");
        assertThat(kept(other, "success")).contains("2");

        assertThat(answers.put(other, "P1", "TYO-1", 2, "\"deleted\":true").status())
                .isEqualTo(201);
        assertThat(kept(other, "importance")).isEmpty();
        assertThat(kept(other, "success")).isEmpty();
    }

    @Test
    void yes_no_status_follow_ups_and_own_themes_are_answers_like_others() {
        String me = somebody();
        assertThat(answers.put(me, "C3b", "KOTO", 1, "\"value\":{\"choices\":[\"YES\"]}")
                        .status())
                .isEqualTo(201);
        assertThat(answers.put(me, "C3c", "KOTO", 1, "\"value\":{\"text\":\"Verkosto.\"}")
                        .status())
                .isEqualTo(201);
        assertThat(answers.put(me, "G8", "TYO-1", 1, "\"value\":{\"choices\":[\"NOT_STARTED\"]}")
                        .status())
                .isEqualTo(201);
        assertThat(answers.put(me, "Z1", "5", 1, "\"value\":{\"text\":\"Oma aihe.\"}")
                        .status())
                .isEqualTo(201);
        assertThat(answers.put(me, "Z1", "6", 1, "\"value\":{\"text\":\"Oma aihe.\"}")
                        .at("code"))
                .isEqualTo("unknown-subject");
        assertThat(answers.put(me, "Z1", null, 1, "\"value\":{\"text\":\"Oma aihe.\"}")
                        .at("code"))
                .isEqualTo("unknown-subject");
    }

    private RunningService.Answer pair(String pseudonym, int revision, int importance, int success) {
        return answers.put(
                pseudonym,
                "P1",
                "TYO-1",
                revision,
                "\"value\":{\"pair\":{\"importance\":" + importance + ",\"success\":" + success + "}}");
    }

    private Optional<String> kept(String pseudonym, String column) {
        return reading(sql -> sql.first(
                        "select coalesce(cast(" + column
                                + " as varchar(1000)), '') as kept from item_response where pseudonym = ?",
                        row -> row.text("kept"),
                        pseudonym))
                .filter(kept -> !kept.isEmpty());
    }

    @Test
    void identical_events_at_once_are_stored_by_exactly_one() throws Exception {
        for (int round = 0; round < 10; round++) {
            String me = somebody();
            List<Integer> statuses = atOnce(8, i -> g1(me, 1, 4).status());
            assertThat(statuses)
                    .containsOnlyOnce(201)
                    .filteredOn(status -> status == 200)
                    .hasSize(7);
        }
    }

    @Test
    void revisions_and_a_tombstone_at_once_leave_the_highest_and_no_trace_of_the_deleted() throws Exception {
        for (int round = 0; round < 10; round++) {
            String me = somebody();
            List<Integer> statuses = atOnce(
                    8,
                    i -> i == 7
                            ? delete(me, "G1", 8).status()
                            : g1(me, i + 1, 1 + i % 5).status());
            assertThat(statuses).allMatch(status -> status == 200 || status == 201);
            assertThat(current(me)).contains("DELETED null r8");
            assertThat(fingerprints(me)).filteredOn("kept"::equals).hasSize(1);
        }
    }

    private RunningService.Answer g1(String pseudonym, int revision, int point) {
        return answers.put(pseudonym, "G1", "TYO-1", revision, "\"value\":{\"point\":" + point + "}");
    }

    private RunningService.Answer delete(String pseudonym, String item, int revision) {
        return answers.put(pseudonym, item, "TYO-1", revision, "\"deleted\":true");
    }

    private Optional<String> current(String pseudonym) {
        return reading(sql -> sql.first(
                "select kind, point, free_text, revision from item_response where pseudonym = ?",
                row -> row.text("kind") + " "
                        + Optional.ofNullable(row.maybeText("free_text"))
                                .orElse(String.valueOf(row.maybeNumber("point")))
                        + " r" + row.number("revision"),
                pseudonym));
    }

    private List<String> fingerprints(String pseudonym) {
        return reading(sql -> sql.list(
                "select body_hash from answer_event where pseudonym = ? order by revision",
                row -> row.maybeText("body_hash") == null ? "none" : "kept",
                pseudonym));
    }

    private <T> T reading(Function<Sql, T> query) {
        return service.reading(query);
    }

    private static <T> List<T> atOnce(int threads, IntFunction<T> action) throws Exception {
        CyclicBarrier line = new CyclicBarrier(threads);
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Callable<T>> tasks = IntStream.range(0, threads)
                    .<Callable<T>>mapToObj(i -> () -> {
                        line.await();
                        return action.apply(i);
                    })
                    .toList();
            List<T> results = new ArrayList<>();
            for (Future<T> future : pool.invokeAll(tasks)) {
                results.add(future.get());
            }
            return results;
        }
    }
}
