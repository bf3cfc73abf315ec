package fi.arvio.assessment.pilot;

import static org.assertj.core.api.Assertions.assertThat;

import fi.arvio.assessment.Database;
import fi.arvio.assessment.RunningService;
import fi.arvio.assessment.submission.Answers;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a pilot round promises, on either database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class PilotContract {
    private final Database database;
    private RunningService service;
    private Answers answers;
    private String assessment;

    PilotContract(Database database) {
        this.database = database;
    }

    @BeforeAll
    void start() {
        service = RunningService.on(database);
        answers = Answers.toPilot(service);
        assessment = (String) service.get("/api/v1/rounds", "CLIENT").at("rounds.0.id");
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @Test
    void a_mark_is_noted_once_however_often_it_comes() {
        assertThat(mark(answers.round(), 1, "C2a", "KOTO").status()).isEqualTo(201);
        assertThat(mark(answers.round(), 1, "C2a", "KOTO").status()).isEqualTo(200);
        assertThat(item("C2a", "unclear")).isEqualTo(1);
    }

    @Test
    void only_a_pilot_takes_marks_and_tells_how_it_went() {
        assertThat(mark(assessment, 1, "C1a", null).at("code")).isEqualTo("not-a-pilot");
        assertThat(service.get("/api/v1/rounds/" + assessment + "/pilot", "FACILITATOR")
                        .at("code"))
                .isEqualTo("not-a-pilot");
    }

    @Test
    void a_mark_belongs_to_a_question_that_is_asked_and_to_its_id() {
        assertThat(mark(answers.round(), 2, "X9", null).at("code")).isEqualTo("unknown-item");
        assertThat(mark(answers.round(), 2, "G1", null).at("code")).isEqualTo("unknown-subject");
        assertThat(service.put(path(answers.round(), 2, "G1", "TYO-1"), "BOT", body(2, "G1", "TYO-2"))
                        .at("code"))
                .isEqualTo("event-id-mismatch");
        assertThat(service.put(
                                path(answers.round(), 2, "G1", "TYO-1"),
                                "BOT",
                                body(2, "G1", "TYO-1").replace("\"version\":1", "\"version\":2"))
                        .at("code"))
                .isEqualTo("unknown-item");
    }

    @Test
    void it_tells_how_each_question_went_and_neither_values_nor_testers() {
        answers.put(Answers.pseudonym(1), "G1", "TYO-1", 1, "\"value\":{\"point\":4}");
        answers.put(Answers.pseudonym(1), "G1", "TYO-2", 1, "\"value\":{\"point\":2}");
        answers.put(Answers.pseudonym(2), "G1", "TYO-1", 1, "\"missingReason\":\"DONT_KNOW\"");
        answers.put(Answers.pseudonym(3), "G1", "TYO-1", 1, "\"value\":{\"point\":1}");
        answers.put(Answers.pseudonym(3), "G1", "TYO-1", 2, "\"deleted\":true");
        answers.put(Answers.pseudonym(1), "G3", "TYO-1", 1, "\"value\":{\"text\":\"Salaisuus\"}");
        mark(answers.round(), 2, "G1", "TYO-1");
        mark(answers.round(), 2, "G1", "TYO-2");

        assertThat(item("G1", "answered")).isEqualTo(1);
        assertThat(item("G1", "unclear")).isEqualTo(1);
        assertThat(item("G1", "missing")).hasToString("{DONT_KNOW=1}");
        assertThat(pilot().body()).doesNotContain("Salaisuus", Answers.pseudonym(1), "point");
    }

    @ParameterizedTest
    @ValueSource(strings = {"results/goals", "results/core", "flags", "snapshots"})
    void nothing_of_a_pilot_is_published(String what) {
        assertThat(service.get("/api/v1/rounds/" + answers.round() + "/" + what, "FACILITATOR")
                        .at("code"))
                .isEqualTo("pilot-round");
        assertThat(service.post("/api/v1/rounds/" + answers.round() + "/snapshots", "FACILITATOR", "")
                        .at("code"))
                .isEqualTo("pilot-round");
    }

    private RunningService.Answer pilot() {
        return service.get("/api/v1/rounds/" + answers.round() + "/pilot", "FACILITATOR");
    }

    private Object item(String item, String field) {
        RunningService.Answer pilot = pilot();
        List<Object> items = pilot.each("items", "item");
        return pilot.at("items." + items.indexOf(item) + "." + field);
    }

    private RunningService.Answer mark(String round, int tester, String item, String subject) {
        return service.put(path(round, tester, item, subject), "BOT", body(tester, item, subject));
    }

    private static String path(String round, int tester, String item, String subject) {
        return "/api/v1/rounds/" + round + "/unclear-marks/"
                + new UnclearMark(
                                UUID.fromString(round), Answers.pseudonym(tester), item, subject == null ? "" : subject)
                        .eventId();
    }

    private static String body(int tester, String item, String subject) {
        return """
                {"pseudonym":"%s","questionnaire":{"code":"ARVIO","version":1},"item":"%s","subject":%s}""".formatted(Answers.pseudonym(tester), item, subject == null ? "null" : '"' + subject + '"');
    }
}
