package fi.arvio.assessment.round.life;

import static org.assertj.core.api.Assertions.assertThat;

import fi.arvio.assessment.Database;
import fi.arvio.assessment.RunningService;
import fi.arvio.assessment.round.Campaign;
import fi.arvio.assessment.round.Drafts;
import fi.arvio.assessment.submission.Answers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What closing a round promises, on either database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class RoundClosingContract {
    private static final int WRITERS = 12;
    private static final int ANSWERS_BEFORE = 75;

    private final Database database;
    private Campaign campaign;
    private RunningService service;

    RoundClosingContract(Database database) {
        this.database = database;
    }

    @BeforeAll
    void start(@TempDir Path folder) {
        campaign = new Campaign(database, folder, "1h");
        service = campaign.service();
    }

    @AfterAll
    void stop() {
        campaign.close();
    }

    @Test
    void a_round_closes_when_the_bot_has_handed_on_everything_and_not_before_its_time() {
        String id = campaign.opened();
        Answers answers = Answers.to(service, id);
        assertThat(campaign.drained(id).at("code")).isEqualTo("round-not-closing");
        assertThat(campaign.force(id).at("code")).isEqualTo("round-not-closing");

        campaign.pass(Duration.ofDays(23));
        assertThat(campaign.get(id, "").at("status")).isEqualTo("CLOSING");
        for (int person = 1; person <= 6; person++) {
            assertThat(answers.progress(person, "TYO-1", 1, 1 + person % 4).status())
                    .isEqualTo(201);
        }
        assertThat(campaign.drained(id).status()).isEqualTo(204);
        assertThat(campaign.drained(id).status()).isEqualTo(204);

        RunningService.Answer round = campaign.get(id, "");
        assertThat(round.at("status")).isEqualTo("CLOSED");
        assertThat((Map<?, ?>) round.at("closing"))
                .extracting("event", "by", "reason")
                .containsExactly("DRAINED", null, null);
        assertThat(campaign.get(id, "/snapshots").each("snapshots", "final")).containsExactly(true);
        assertThat(campaign.get(id, "/results/goals").body()).contains("\"n\":6");
        assertThat(service.post("/api/v1/rounds/" + id + "/snapshots", "FACILITATOR", "")
                        .at("code"))
                .isEqualTo("round-closed");
        assertThat(service.get("/api/v1/bot/rounds", "BOT").each("rounds", "id"))
                .doesNotContain(id);
        assertThat(campaign.drained("00000000-0000-4000-8000-000000000000").at("code"))
                .isEqualTo("round-not-found");
    }

    @Test
    void a_facilitator_closes_with_a_reason_that_is_kept() {
        String id = campaign.closing();
        for (String body : List.of("{}", "{\"reason\":\" \"}", "{\"reason\":\"a\\u0000b\"}")) {
            RunningService.Answer refused = service.post("/api/v1/rounds/" + id + "/closing", "FACILITATOR", body);
            assertThat(refused.status()).as(body).isEqualTo(400);
            assertThat(refused.each("errors", "field")).containsExactly("reason");
        }
        RunningService.Answer closed = campaign.force(id);
        assertThat(closed.at("status")).isEqualTo("CLOSED");
        assertThat((Map<?, ?>) closed.at("closing"))
                .extracting("event", "reason")
                .containsExactly("FORCED", "Botti ei vastaa.");
        assertThat((String) closed.at("closing.by")).isNotBlank();
        assertThat(campaign.drained(id).status()).isEqualTo(204);
        assertThat(campaign.get(id, "").at("closing")).isEqualTo(closed.at("closing"));
    }

    @RepeatedTest(3)
    void drained_and_forced_at_once_close_once() throws Exception {
        String id = campaign.closing();
        List<Callable<Integer>> both = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            both.add(() -> campaign.drained(id).status());
            both.add(() -> campaign.force(id).status());
        }
        assertThat(Campaign.atOnce(both)).containsOnly(204, 200);
        assertThat(campaign.get(id, "/snapshots").each("snapshots", "final")).containsExactly(true);
        assertThat(campaign.count("round_transition", id)).isEqualTo(2);
    }

    @RepeatedTest(3)
    void an_answer_that_arrives_while_the_round_closes_is_counted_or_late_and_never_lost() throws Exception {
        String id = campaign.closing();
        Answers answers = Answers.to(service, id);
        List<Callable<Integer>> all = new ArrayList<>();
        AtomicBoolean over = new AtomicBoolean();
        for (int writer = 0; writer < WRITERS; writer++) {
            int first = 1 + writer * 100_000;
            all.add(() -> {
                int stored = 0;
                // One more once the round is closed: that one is late.
                for (boolean last = false; !last; ) {
                    last = over.get();
                    stored += answers.progress(first + stored, "TYO-1", 1, 1 + stored % 4)
                                            .status()
                                    == 201
                            ? 1
                            : 0;
                }
                return stored;
            });
        }
        all.add(() -> {
            while (campaign.count("item_response", id) < ANSWERS_BEFORE) {
                Thread.onSpinWait();
            }
            int status = campaign.drained(id).status();
            over.set(true);
            return status == 204 ? 0 : -1;
        });
        int stored = Campaign.atOnce(all).stream().mapToInt(one -> one).sum();

        long counted = campaign.count("item_response", id);
        long late = campaign.count("late_answer", id);
        assertThat(counted + late).isEqualTo(stored);
        assertThat(counted).isGreaterThanOrEqualTo(ANSWERS_BEFORE);
        assertThat(late).isPositive();
        assertThat(inFinalSnapshot(id)).isEqualTo(counted);
    }

    private long inFinalSnapshot(String id) {
        return service.reading(sql -> sql.first(
                        "select count(*) as answers from snapshot_response r join snapshot s on s.id = r.snapshot_id"
                                + " where s.final_of = cast(? as uuid)",
                        row -> row.count("answers"),
                        id))
                .orElseThrow();
    }

    @Test
    void what_comes_late_is_kept_once_listed_by_item_and_never_counted() {
        String id = campaign.closing();
        Answers answers = Answers.to(service, id);
        answers.progress(1, "TYO-1", 1, 4);
        campaign.drained(id);
        String results = campaign.get(id, "/results/goals").body();

        RunningService.Answer late = answers.progress(2, "TYO-1", 1, 4);
        assertThat(late.status()).isEqualTo(201);
        assertThat(late.header("Location")).endsWith("/" + id + "/late-answers");
        assertThat(answers.progress(2, "TYO-1", 1, 4).status()).isEqualTo(200);
        assertThat(answers.progress(2, "TYO-1", 1, 5).at("code")).isEqualTo("event-conflict");
        assertThat(answers.progress(1, "TYO-1", 1, 4).status()).isEqualTo(200);
        assertThat(answers.progress(1, "TYO-1", 2, 5).status()).isEqualTo(201);
        assertThat(answers.progress(3, "TYO-2", 1, 5).status()).isEqualTo(201);
        assertThat(answers.put(Answers.pseudonym(4), "G3", "TYO-1", 1, "\"value\":{\"text\":\"Salaisuus\"}")
                        .status())
                .isEqualTo(201);
        assertThat(answers.progress(5, "TYO-99", 1, 5).at("code")).isEqualTo("unknown-subject");

        RunningService.Answer listed = campaign.get(id, "/late-answers");
        assertThat(listed.body())
                .isEqualTo("{\"items\":[{\"item\":\"G1\",\"answers\":3},{\"item\":\"G3\",\"answers\":1}]}");
        assertThat(campaign.count("item_response", id)).isEqualTo(1);
        assertThat(campaign.get(id, "/results/goals").body()).isEqualTo(results);
        assertThat(campaign.get("00000000-0000-4000-8000-000000000000", "/late-answers")
                        .at("code"))
                .isEqualTo("round-not-found");
    }

    @Test
    void who_wants_an_answer_gone_is_heard_after_closing_too() {
        String id = campaign.closing();
        Answers answers = Answers.to(service, id);
        String me = Answers.pseudonym(1);
        answers.put(me, "G3", "TYO-1", 2, "\"value\":{\"text\":\"Salaisuus\"}");
        campaign.force(id);
        answers.put(me, "G3", "TYO-2", 1, "\"value\":{\"text\":\"Salaisuus\"}");

        assertThat(answers.put(me, "G3", "TYO-1", 1, "\"value\":{\"text\":\"Vanha\"}")
                        .status())
                .isEqualTo(200);
        assertThat(answers.put(me, "G3", "TYO-1", 5, "\"deleted\":true").status())
                .isEqualTo(201);
        assertThat(answers.put(me, "G3", "TYO-2", 5, "\"deleted\":true").status())
                .isEqualTo(201);
        assertThat(answers.put(me, "G3", "TYO-1", 3, "\"value\":{\"text\":\"Salaisuus\"}")
                        .status())
                .isEqualTo(200);
        assertThat(campaign.get(id, "/late-answers").body()).isEqualTo("{\"items\":[]}");
        for (String table : List.of("item_response", "late_answer")) {
            assertThat(service.<List<String>>reading(sql -> sql.list(
                            "select coalesce(free_text, 'gone') as words from " + table
                                    + " where round_id = cast(? as uuid)",
                            row -> row.text("words"),
                            id)))
                    .as(table)
                    .containsOnly("gone");
        }
        assertThat(service.<List<Integer>>reading(sql -> sql.list(
                        "select revision from answer_event where round_id = cast(? as uuid)"
                                + " and body_hash is not null",
                        row -> row.number("revision"),
                        id)))
                .containsOnly(5);
    }

    @Test
    void a_closed_round_is_reported_once_its_report_is_out() {
        String id = campaign.closing();
        String path = "/api/v1/rounds/" + id + "/report-completion";
        assertThat(service.post(path, "FACILITATOR", "").at("code")).isEqualTo("round-not-closed");
        campaign.drained(id);
        RunningService.Answer reported = service.post(path, "FACILITATOR", "");
        assertThat(reported.at("status")).isEqualTo("REPORTED");
        assertThat(reported.at("reporting.event")).isEqualTo("REPORTED");
        assertThat(service.post(path, "FACILITATOR", "").json()).isEqualTo(reported.json());
        assertThat(campaign.drained(id).status()).isEqualTo(204);
        assertThat(Answers.to(service, id).progress(1, "TYO-1", 1, 4).status()).isEqualTo(201);
        assertThat((List<?>) campaign.get(id, "/late-answers").at("items")).hasSize(1);
        assertThat(service.post(
                                "/api/v1/rounds/00000000-0000-4000-8000-000000000000/report-completion",
                                "FACILITATOR",
                                "")
                        .at("code"))
                .isEqualTo("round-not-found");
    }

    @Test
    void a_pilot_closes_without_a_snapshot() {
        Map<String, Object> wish = campaign.wish();
        wish.put("purpose", "PILOT");
        String id = Drafts.draft(service, wish, 3);
        campaign.open(id);
        campaign.pass(Duration.ofDays(23));
        assertThat(campaign.drained(id).status()).isEqualTo(204);
        assertThat(campaign.count("snapshot", id)).isZero();
    }
}
