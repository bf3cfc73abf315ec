package fi.arvio.assessment.round.draft;

import static org.assertj.core.api.Assertions.assertThat;

import fi.arvio.assessment.Database;
import fi.arvio.assessment.RunningService;
import fi.arvio.assessment.questionnaire.Editions;
import fi.arvio.assessment.submission.Answers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What asking a later questionnaire version in an open round promises, on either database. */
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class RoundQuestionnaireContract {
    private final Database database;

    @TempDir
    private Path folder;

    private RunningService service;
    private Answers answers;

    RoundQuestionnaireContract(Database database) {
        this.database = database;
    }

    @BeforeEach
    void start() {
        service = RunningService.on(
                database,
                Map.of("arvio.clock.offset-file", folder.resolve("offset").toString()));
        answers = new Answers(service);
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void an_open_round_takes_a_version_that_adds_and_the_bot_learns_it() {
        publish(Editions.withAnotherItem(2));
        String path = "/api/v1/bot/rounds/" + answers.round();
        RunningService.Answer before = service.get(path, "BOT");

        assertThat(ask("ARVIO", 2).at("questionnaire.version")).isEqualTo(2);
        assertThat(ask("ARVIO", 2).status()).isEqualTo(200);

        RunningService.Answer after = service.get(path, "BOT");
        assertThat(after.at("questionnaire.version")).isEqualTo(2);
        assertThat(after.header("ETag")).isNotEqualTo(before.header("ETag"));
    }

    @Test
    void answers_given_to_the_earlier_version_are_taken_late() {
        publish(Editions.withAnotherItem(2));
        assertThat(put(1, "C1a", 2)).isEqualTo("unknown-item");
        ask("ARVIO", 2);
        assertThat(put(2, "C1a", 1)).isEqualTo(201);
        assertThat(put(3, "C1a", 2)).isEqualTo(201);
        assertThat(put(4, "N1", 2)).isEqualTo(201);
        assertThat(put(5, "N1", 1)).isEqualTo("unknown-item");
        assertThat(put(6, "C1a", 3)).isEqualTo("unknown-item");
        assertThat(put(7, "C1a", 0)).isEqualTo("unknown-item");
        assertThat(service.post("/api/v1/rounds/" + answers.round() + "/snapshots", "FACILITATOR", "")
                        .status())
                .isEqualTo(201);
    }

    @Test
    void a_version_that_changes_or_drops_a_question_or_is_older_is_refused() {
        publish(Editions.withOtherWords(2));
        publish(Editions.withOtherScale(3));
        publish(Editions.withoutAnItem(4));
        publish(Editions.withAnotherItem(5));
        for (int version : new int[] {2, 3, 4}) {
            assertThat(ask("ARVIO", version).at("code")).isEqualTo("questionnaire-not-a-continuation");
        }
        assertThat(ask("ARVIO", 5).status()).isEqualTo(200);
        assertThat(ask("ARVIO", 1).at("code")).isEqualTo("questionnaire-not-a-continuation");
    }

    @Test
    void an_unknown_version_or_round_is_not_found_and_a_closing_round_stays_as_it_is() throws Exception {
        assertThat(ask("ARVIO", 99).at("code")).isEqualTo("questionnaire-not-found");
        assertThat(service.put(
                                "/api/v1/rounds/00000000-0000-4000-8000-000000000000/questionnaire",
                                "FACILITATOR",
                                "{\"code\":\"ARVIO\",\"version\":1}")
                        .at("code"))
                .isEqualTo("round-not-found");
        assertThat(ask("a\\u0000b", 1).status()).isBetween(400, 499);
        publish(Editions.withAnotherItem(2));
        Files.writeString(folder.resolve("offset"), "P22D");
        assertThat(ask("ARVIO", 2).at("code")).isEqualTo("round-not-open");
    }

    @Test
    void a_closed_round_knows_what_it_has_and_lists_what_is_new_as_late() {
        publish(Editions.withAnotherItem(2));
        assertThat(put(1, "C1a", 1)).isEqualTo(201);
        service.change("update round set status = 'CLOSED'");
        assertThat(put(1, "C1a", 1)).isEqualTo(200);
        assertThat(put(2, "C1a", 1)).isEqualTo(201);
        assertThat(service.get("/api/v1/rounds/" + answers.round() + "/late-answers", "FACILITATOR")
                        .body())
                .isEqualTo("{\"items\":[{\"item\":\"C1a\",\"answers\":1}]}");
        assertThat(ask("ARVIO", 2).at("code")).isEqualTo("round-not-open");
    }

    private void publish(String document) {
        assertThat(service.post("/api/v1/questionnaires", "FACILITATOR", document)
                        .status())
                .isEqualTo(201);
    }

    private RunningService.Answer ask(String code, int version) {
        return service.put(
                "/api/v1/rounds/" + answers.round() + "/questionnaire",
                "FACILITATOR",
                "{\"code\":\"" + code + "\",\"version\":" + version + "}");
    }

    /** The status, or the problem's code. */
    private Object put(int person, String item, int version) {
        String me = Answers.pseudonym(person);
        RunningService.Answer answer = service.put(
                answers.path(me, item, null, 1),
                "BOT",
                Answers.body(me, item, null, 1, "\"value\":{\"point\":4}")
                        .replace("\"version\":1", "\"version\":" + version));
        return answer.status() < 400 ? answer.status() : answer.at("code");
    }
}
