package fi.arvio.assessment.submission;

import static org.assertj.core.api.Assertions.assertThat;

import fi.arvio.assessment.Database;
import fi.arvio.assessment.RunningService;
import fi.arvio.assessment.store.Sql;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
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
        assertThat(answers.put(me, "C2a", "KOTO", 1, "\"value\":{\"point\":5}").status())
                .isEqualTo(201);
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

    @SuppressWarnings("unchecked")
    private <T> T reading(Function<Sql, T> query) {
        TransactionOperations<Connection> transactions = service.bean(TransactionOperations.class);
        return transactions.executeRead(status -> query.apply(service.bean(Sql.class)));
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
