package fi.arvio.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import fi.arvio.assessment.submission.Answers;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples that the bot is tested with are what this service takes and tells. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ContractExamplesTest {
    private static final Path EXAMPLES = Path.of("../survey-bot/src/test/resources/contract");

    private RunningService service;
    private Answers answers;

    @BeforeAll
    void start() {
        service = RunningService.on(Database.H2);
        answers = new Answers(service);
    }

    @AfterAll
    void stop() {
        service.close();
    }

    private static String example(String name) throws IOException {
        return Files.readString(EXAMPLES.resolve(name + ".json"));
    }

    private Map<?, ?> json(String document) throws IOException {
        return service.bean(JsonMapper.class).readValue(document, Map.class);
    }

    @Test
    void the_questionnaire_is_the_one_that_is_published() throws IOException {
        assertThat(example("questionnaire"))
                .isEqualTo(service.get("/api/v1/questionnaires/ARVIO/versions/1", "BOT")
                        .body());
    }

    @ParameterizedTest
    @CsvSource({"answer-ranking, R1,", "answer-pair, P1, KOTO-1-1", "answer-own-theme, Z1, 1"})
    void an_answer_is_taken(String name, String item, String subject) throws IOException {
        String body = example(name);
        String pseudonym = (String) json(body).get("pseudonym");
        assertThat(service.put(answers.path(pseudonym, item, subject, 1), "BOT", body)
                        .status())
                .isEqualTo(201);
    }

    @Test
    void a_mark_is_taken() throws IOException {
        String body = example("unclear-mark");
        Map<?, ?> mark = json(body);
        String pilot = Answers.toPilot(service).round();
        String name = String.join("\n", "unclear", pilot, (String) mark.get("pseudonym"), "G1", "KOTO-1-1");
        UUID eventId = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        assertThat(service.put("/api/v1/rounds/" + pilot + "/unclear-marks/" + eventId, "BOT", body)
                        .status())
                .isEqualTo(201);
    }

    @Test
    void the_round_has_the_fields_that_are_told_and_the_goals_of_the_catalogue() throws IOException {
        Map<?, ?> example = json(example("round"));
        RunningService.Answer told = service.get("/api/v1/bot/rounds/" + answers.round(), "BOT");
        assertThat(shape(example)).isEqualTo(shape(told.json()));
        List<?> goals = (List<?>) example.get("goals");
        for (int i = 0; i < goals.size(); i++) {
            Map<?, ?> goal = (Map<?, ?>) goals.get(i);
            assertThat((Map<?, ?>) told.at("goals." + i)).isEqualTo(withoutStatus(goal));
        }
    }

    private static Map<Object, Object> withoutStatus(Map<?, ?> goal) {
        Map<Object, Object> without = new TreeMap<>(goal);
        without.put("officialStatus", null);
        return without;
    }

    @Test
    void decisions_have_the_fields_that_are_told() throws IOException {
        Answers mine = answers;
        String me = Answers.pseudonym(77);
        mine.put(me, "Z1", "2", 1, "\"value\":{\"text\":\"Aihe\"}");
        String themes = "/api/v1/rounds/" + mine.round() + "/own-themes";
        RunningService.Answer all = service.get(themes, "FACILITATOR");
        for (Object id : all.each("themes", "id")) {
            service.put(
                    themes + "/" + id + "/decision",
                    "FACILITATOR",
                    "{\"decision\":\"MERGED\",\"mergedInto\":\"KOTO-1-3\",\"message\":\"Kiitos.\"}");
        }
        RunningService.Answer told = service.get("/api/v1/bot/rounds/" + mine.round() + "/theme-decisions", "BOT");
        Map<?, ?> example = json(example("theme-decisions"));
        Map<?, ?> first = (Map<?, ?>) ((List<?>) example.get("decisions")).getFirst();
        assertThat(shape(first)).isEqualTo(shape((Map<?, ?>) told.at("decisions.0")));
        assertThat(first.get("mergedInto")).isEqualTo(told.at("decisions.0.mergedInto"));
    }

    /** The names of an object's fields. */
    private static List<String> shape(Map<?, ?> object) {
        return object.keySet().stream().map(String::valueOf).toList();
    }
}
