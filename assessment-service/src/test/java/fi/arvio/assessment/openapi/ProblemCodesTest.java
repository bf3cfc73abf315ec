package fi.arvio.assessment.openapi;

import static fi.arvio.assessment.openapi.World.State.CLOSED;
import static fi.arvio.assessment.openapi.World.State.DRAFT;
import static fi.arvio.assessment.openapi.World.State.NOWHERE;
import static fi.arvio.assessment.openapi.World.State.OPEN;
import static fi.arvio.assessment.openapi.World.State.PILOT;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.arvio.assessment.RunningService;
import fi.arvio.assessment.problem.ProblemCode;
import fi.arvio.assessment.questionnaire.Editions;
import fi.arvio.assessment.roster.Workbooks;
import fi.arvio.assessment.submission.Answers;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every problem of the catalogue is described, and there is a request that brings it about. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProblemCodesTest {
    private static final String BY = "FACILITATOR";
    private static final String STATUS = "/api/v1/programmes/TYO/goals/%s/official-status";

    private final Document document = Document.own();
    private World world;
    private RunningService service;

    @BeforeAll
    void start(@TempDir Path folder) {
        world = new World(folder);
        service = world.service();
    }

    @AfterAll
    void stop() {
        world.close();
    }

    /** No request is known that brings about an internal error. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "INTERNAL_ERROR")
    void a_problem_is_brought_about(ProblemCode code) {
        RunningService.Answer answer = broughtAbout(code);
        assertThat(answer.status()).as(answer.body()).isEqualTo(code.status().getCode());
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.at("code")).isEqualTo(code.code());
        assertThat(answer.at("type")).isEqualTo("urn:arvio:problem:" + code.code());
        assertThat(answer.at("title")).isEqualTo(code.title());
    }

    @Test
    void the_description_lists_the_whole_catalogue_and_nothing_else() {
        String told = document.schema("Problem").path("description").asText();
        assertThat(told.lines().filter(line -> line.startsWith("| ")).skip(1).collect(Collectors.toList()))
                .containsExactlyElementsOf(Arrays.stream(ProblemCode.values())
                        .map(code -> "| " + code.code() + " | " + code.status().getCode() + " | " + code.title() + " |")
                        .toList());
    }

    private RunningService.Answer broughtAbout(ProblemCode code) {
        return switch (code) {
            case MALFORMED_REQUEST -> post("/api/v1/rounds", "{");
            case INVALID_REQUEST -> get("/api/v1/rounds/7");
            case UNAUTHENTICATED -> service.get("/api/v1/rounds", null);
            case FORBIDDEN -> get("/api/v1/bot/rounds");
            case NOT_FOUND -> get("/api/v1/nothing");
            case PROGRAMME_NOT_FOUND -> get("/api/v1/programmes/NONE");
            case GOAL_NOT_FOUND -> get(STATUS.formatted("TYO-99"));
            case EDIT_SUBJECT_NOT_FOUND -> get("/api/v1/programmes/TYO/edits/TYO-99");
            case QUESTIONNAIRE_NOT_FOUND -> get("/api/v1/questionnaires/ARVIO/versions/99");
            case ROUND_NOT_FOUND -> get(in(NOWHERE, ""));
            case RESPONDENT_NOT_FOUND -> delegate("X99", "kaisa@hel.example");
            case THEME_NOT_FOUND -> get(in(OPEN, "/own-themes/" + world.round(NOWHERE)));
            case COMMENT_NOT_FOUND -> quoted(world.round(NOWHERE), "x");
            case QUOTE_NOT_FOUND -> get(in(CLOSED, "/quotes/" + world.round(NOWHERE)));
            case QUOTE_NOT_PERMITTED -> quoted(world.comment(world.round(CLOSED), false), "x");
            case CODE_IN_USE -> {
                world.differing(world.round(CLOSED));
                yield put(in(CLOSED, "/codebook"), "{\"codes\":[]}");
            }
            case CODEBOOK_REFUSED ->
                put(in(CLOSED, "/codebook"), "{\"codes\":[{\"code\":\"a\",\"name\":{\"fi\":\"A\"},\"parent\":\"b\"}]}");
            case CODING_REFUSED -> coded(world.differing(world.round(CLOSED)), "[]");
            case UNKNOWN_CODE -> coded(world.comment(world.round(CLOSED), true), "[\"no-such\"]");
            case QUOTE_WORDING_REFUSED -> quoted(world.comment(world.round(CLOSED), true), "x");
            case QUOTE_STATE_REFUSED ->
                put(in(CLOSED, "/quotes/" + world.quote(world.round(CLOSED)) + "/state"), "{\"state\":\"PROPOSED\"}");
            case METHOD_NOT_ALLOWED ->
                service.send(service.request("/api/v1/rounds", BY).DELETE());
            case NOT_ACCEPTABLE ->
                service.send(service.request("/api/v1/rounds", BY)
                        .header("Accept", "image/png")
                        .GET());
            case UNSUPPORTED_MEDIA_TYPE ->
                service.send(service.request("/api/v1/rounds", BY)
                        .setHeader("Content-Type", "text/plain")
                        .POST(BodyPublishers.ofString("{}")));
            case PAYLOAD_TOO_LARGE -> post("/api/v1/rounds", " ".repeat(262_145));
            case EVENT_CONFLICT -> conflict();
            case ROUND_CLOSED -> post(in(CLOSED, "/snapshots"), "");
            case ROUND_NOT_OPEN -> get(in(DRAFT, "/participation"));
            case ROUND_NOT_DRAFT -> post(in(CLOSED, "/opening"), "");
            case ROUND_NOT_CLOSING -> post(in(OPEN, "/closing"), "{\"reason\":\"Botti ei vastaa.\"}");
            case ROUND_NOT_CLOSED -> post(in(OPEN, "/report-completion"), "");
            case ROUND_CODE_TAKEN -> post("/api/v1/rounds", wish("HELSINKI-2025-1"));
            case ROUND_INVALID -> post("/api/v1/rounds", "{}");
            case ROUND_UNCHANGEABLE -> put(in(OPEN, ""), wish("ANOTHER-CODE"));
            case CLOSING_TIME_PASSED -> openingTooLate();
            case ROSTER_TOO_SMALL -> {
                String alone = (String) post("/api/v1/rounds", wish("ALONE")).at("id");
                yield post("/api/v1/rounds/" + alone + "/opening", "");
            }
            case NOT_A_REPETITION -> get(in(CLOSED, "/results/change"));
            case FEEDBACK_REFUSED -> put(in(World.State.SECOND, "/feedback"), feedback("G99"));
            case FEEDBACK_MISSING -> withoutFeedback();
            case PILOT_ROUND -> get(in(PILOT, "/results/core"));
            case FLAG_NOT_FOUND -> get(in(CLOSED, "/flags/NONE/history"));
            case FLAG_STATE_REFUSED -> decideOnFlag("RESOLVED");
            case THRESHOLDS_REFUSED -> put(in(OPEN, "/flags/thresholds"), "{\"thresholds\":{\"NONE\":1}}");
            case NO_SNAPSHOT -> service.post(in(OPEN, "/row-files"), "CONTROLLER", "{\"reason\":\"x\"}");
            case NOT_A_PILOT -> get(in(OPEN, "/pilot"));
            case ROSTER_CLOSED -> importing(CLOSED, Workbooks.people(1));
            case ROSTER_TOO_LARGE -> importing(DRAFT, Workbooks.people(5001));
            case ROSTER_UNREADABLE -> importing(DRAFT, "nonsense");
            case ROSTER_REFUSED -> importing(DRAFT, Workbooks.csv(";Aino;no address;;NOWHERE;KOTO-1;fi;ei;"));
            case ROSTER_DECISION_REFUSED -> decide("E01", "PROPOSED");
            case UNKNOWN_RESPONDENT -> decide("X99", "PROPOSED");
            case DELEGATION_REFUSED -> {
                delegate("E31", "yksi@hel.example");
                yield delegate("E31", "toinen@hel.example");
            }
            case COLLEAGUE_REFUSED -> delegate("E32", "no address");
            case COVERAGE_TARGET_REFUSED ->
                put(in(OPEN, "/coverage-targets"), "{\"goals\":[{\"code\":\"X-1\",\"minimum\":1}],\"bodies\":[]}");
            case PROGRAMME_FILE_TOO_LARGE -> post("/api/v1/programmes/TYO/import", "x\n".repeat(5001));
            case PROGRAMME_FILE_UNREADABLE -> post("/api/v1/programmes/TYO/import", "");
            case PROGRAMME_FILE_REFUSED -> post("/api/v1/programmes/TYO/import", "nonsense");
            case EDIT_REFUSED -> put("/api/v1/programmes/TYO/edits/TYO-1", "{}");
            case QUESTIONNAIRE_INVALID -> post("/api/v1/questionnaires", "{}");
            case QUESTIONNAIRE_CHANGED -> post("/api/v1/questionnaires", Editions.withOtherWords(1));
            case QUESTIONNAIRE_NOT_A_CONTINUATION -> {
                post("/api/v1/questionnaires", Editions.withOtherScale(2));
                yield put(in(OPEN, "/questionnaire"), "{\"code\":\"ARVIO\",\"version\":2}");
            }
            case OFFICIAL_STATUS_REFUSED -> put(STATUS.formatted("TYO-1"), "{}");
            case PRECONDITION_REQUIRED ->
                service.send(service.request(STATUS.formatted("TYO-1"), BY).PUT(BodyPublishers.ofString("{}")));
            case PRECONDITION_FAILED ->
                service.put(
                        STATUS.formatted("TYO-1"),
                        BY,
                        "{\"status\":\"STARTED\",\"asOf\":\"2024-05-31\",\"source\":\"x\"}",
                        "\"stale\"");
            case THEME_DECISION_REFUSED -> put(theme() + "/decision", "{\"decision\":\"MERGED\"}");
            case UNKNOWN_ITEM -> answered("X9", "\"value\":{\"point\":1}");
            case UNKNOWN_SUBJECT -> answers().put(Answers.pseudonym(1), "G1", "X-1", 1, "\"value\":{\"point\":1}");
            case UNKNOWN_CHOICE -> answered("G4", "\"value\":{\"choices\":[\"NOT_THERE\"]}");
            case ANSWER_OUTSIDE_SCALE -> answered("G1", "\"value\":{\"point\":6}");
            case TEXT_TOO_LONG -> answered("G3", "\"value\":{\"text\":\"" + "ä".repeat(4001) + "\"}");
            case BODY_GROUP_UNKNOWN -> event(1, point().replace("KASKO", "NOWHERE"));
            case EVENT_ID_MISMATCH -> event(2, point());
            case INTERNAL_ERROR -> throw new IllegalArgumentException("no request brings it about");
        };
    }

    private String in(World.State state, String path) {
        return "/api/v1/rounds/" + world.round(state) + path;
    }

    private RunningService.Answer get(String path) {
        return service.get(path, BY);
    }

    private RunningService.Answer post(String path, String body) {
        return service.post(path, BY, body);
    }

    private RunningService.Answer put(String path, String body) {
        return service.put(path, BY, body);
    }

    private Answers answers() {
        return Answers.to(service, world.round(OPEN));
    }

    private RunningService.Answer answered(String item, String content) {
        return answers().put(Answers.pseudonym(1), item, "TYO-1", 1, content);
    }

    private static String point() {
        return Answers.body(Answers.pseudonym(2), "G1", "TYO-1", 1, "\"value\":{\"point\":1}");
    }

    private RunningService.Answer event(int revision, String body) {
        return service.put(answers().path(Answers.pseudonym(2), "G1", "TYO-1", revision), "BOT", body);
    }

    private RunningService.Answer coded(String comment, String codes) {
        return put(in(CLOSED, "/comments/" + comment + "/coding"), "{\"codes\":" + codes + "}");
    }

    private RunningService.Answer quoted(String comment, String wording) {
        return post(
                in(CLOSED, "/quotes"),
                "{\"comment\":\"%s\",\"wording\":\"%s\",\"language\":\"fi\"}".formatted(comment, wording));
    }

    private RunningService.Answer conflict() {
        answered("G1", "\"value\":{\"point\":1}");
        return answered("G1", "\"value\":{\"point\":2}");
    }

    private RunningService.Answer importing(World.State state, String file) {
        return post(in(state, "/roster/import"), file);
    }

    private RunningService.Answer decide(String person, String decision) {
        return post(
                in(DRAFT, "/roster/decisions"),
                "{\"decision\":\"%s\",\"respondents\":[\"%s\"]}".formatted(decision, person));
    }

    private RunningService.Answer decideOnFlag(String state) {
        return service.send(service.request(in(CLOSED, "/flags/LOW_PROGRESS-KOTO-1/state"), BY)
                .header("If-Match", "*")
                .PUT(BodyPublishers.ofString("{\"state\":\"%s\",\"reason\":\"x\"}".formatted(state))));
    }

    private RunningService.Answer delegate(String person, String email) {
        return post(
                in(OPEN, "/roster/" + person + "/delegation"),
                "{\"name\":\"Kaisa Kollega\",\"email\":\"%s\",\"body\":\"KASKO\",\"expertise\":[\"KOTO-3\"],\"language\":\"fi\",\"reason\":\"x\"}"
                        .formatted(email));
    }

    private static String feedback(String item) {
        String argument = "{\"fi\":\"a\",\"sv\":\"a\",\"en\":\"a\"}";
        return "{\"feedback\":[{\"item\":\"%s\",\"subject\":\"KOTO-1-1\",\"reason\":\"DIVIDED\",\"higher\":%s,\"lower\":%s}]}"
                .formatted(item, argument, argument);
    }

    /** A third round, which would ask what the second one did and does not say what. */
    private RunningService.Answer withoutFeedback() {
        String second = world.round(World.State.SECOND);
        put("/api/v1/rounds/" + second + "/feedback", feedback("G1"));
        service.change("delete from feedback where round_id = ?", UUID.fromString(second));
        return post("/api/v1/rounds/" + second + "/opening", "");
    }

    private String theme() {
        String themes = in(OPEN, "/own-themes");
        return themes + "/" + get(themes).at("themes.0.id");
    }

    private String wish(String code) {
        ObjectNode wish = (ObjectNode) new Values(document).example(document.schema("RoundRequest"));
        return wish.deepCopy().put("code", code).toString();
    }

    /** A draft whose closing time comes before anybody opens it. */
    private RunningService.Answer openingTooLate() {
        String draft = world.round(DRAFT);
        service.change(
                "update round set closes_at = ? where id = ?",
                Instant.parse("2025-03-01T07:00:00Z"),
                UUID.fromString(draft));
        return post("/api/v1/rounds/" + draft + "/opening", "");
    }
}
