package fi.arvio.assessment.catalogue.edit;

import static org.assertj.core.api.Assertions.assertThat;

import fi.arvio.assessment.Database;
import fi.arvio.assessment.RunningService;
import fi.arvio.assessment.source.file.ProgrammeFiles;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What editing programmes promises, on either database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class EditContract {
    private static final String SUBJECT = "/api/v1/programmes/KOTO/edits/KOTO-1-1-2";
    private static final String EDIT =
            "{\"title\":{\"sv\":\"Webbplatserna\"},\"responsibilities\":[{\"body\":\"KASKO\",\"role\":\"LEAD\"}],"
                    + "\"timeline\":\"2023–2024\",\"reason\":\"Osasto vaihtui.\"}";

    private final Database database;
    private RunningService service;
    private ProgrammeFiles files;

    EditContract(Database database) {
        this.database = database;
    }

    @BeforeAll
    void start() {
        service = RunningService.on(database);
        files = new ProgrammeFiles(service);
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @BeforeEach
    void begin() {
        files.begin();
    }

    @Test
    void an_edit_lies_over_the_source_and_outlives_an_import_that_tells_of_it() {
        RunningService.Answer edited = service.put(SUBJECT, "FACILITATOR", EDIT);
        assertThat(edited.status()).as(edited.body()).isEqualTo(200);
        assertThat(edited.at("holds.by")).isEqualTo("test-FACILITATOR");
        RunningService.Answer tree = service.get("/api/v1/programmes/KOTO", "CLIENT");
        String action = "themes.0.goals.0.actions.1.";
        assertThat(tree.at(action + "title.sv")).isEqualTo("Webbplatserna");
        assertThat(tree.at(action + "title.fi")).isEqualTo("InfoFinlandin ja Finnishcourses.fi-sivuston kehittäminen");
        assertThat(tree.at(action + "responsibilities.0.body")).isEqualTo("KASKO");
        assertThat(tree.at(action + "timeline.parts.0.to")).isEqualTo(2024);

        RunningService.Answer unchanged = files.load("KOTO", files.table("KOTO"));
        assertThat((List<?>) unchanged.at("keptByEdit")).isEmpty();
        assertThat((List<?>) unchanged.at("changes")).isEmpty();
        RunningService.Answer changed = files.load(
                "KOTO", files.table("KOTO").replaceFirst("Kaupunginkanslian viestintä\r", "Helsinki Partners\r"));
        assertThat(changed.each("keptByEdit", "code")).containsExactly("KOTO-1-1-2");
        assertThat(service.get("/api/v1/programmes/KOTO", "CLIENT").at(action + "responsibilities.0.body"))
                .isEqualTo("KASKO");
        assertThat(service.get(SUBJECT, "CLIENT").body()).isEqualTo(edited.body());

        RunningService.Answer back = delete("*");
        assertThat(back.at("holds")).isNull();
        assertThat(back.each("history", "withdrawn")).containsExactly(true, false);
        assertThat(service.get("/api/v1/programmes/KOTO", "CLIENT").at(action + "responsibilities.0.body"))
                .isEqualTo("HELSINKI-PARTNERS");
        assertThat(delete("*").each("history", "withdrawn")).containsExactly(true, false);
    }

    private RunningService.Answer delete(String ifMatch) {
        return service.send(service.request(SUBJECT, "FACILITATOR")
                .header("If-Match", ifMatch)
                .DELETE());
    }

    @Test
    void an_edit_changes_what_it_has_read_and_says_the_same_only_once() {
        assertThat(service.send(service.request(SUBJECT, "FACILITATOR").PUT(BodyPublishers.ofString(EDIT)))
                        .at("code"))
                .isEqualTo("precondition-required");
        String none = service.get(SUBJECT, "FACILITATOR").header("ETag");
        assertThat(service.put(SUBJECT, "FACILITATOR", EDIT, none).status()).isEqualTo(200);
        assertThat(service.put(SUBJECT, "FACILITATOR", EDIT, none).at("code")).isEqualTo("precondition-failed");
        String held = service.get(SUBJECT, "FACILITATOR").header("ETag");
        assertThat(service.put(SUBJECT, "FACILITATOR", EDIT, held).each("history", "withdrawn"))
                .containsExactly(false);
        assertThat(delete(none).at("code")).isEqualTo("precondition-failed");
        assertThat(delete(held).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"reason\":\"x\"}",
                "{\"timeline\":\"2022\"}",
                "{\"timeline\":\" \",\"reason\":\"x\"}",
                "{\"title\":{\"fi\":\"a\\u0000\"},\"reason\":\"x\"}",
                "{\"responsibilities\":[{\"body\":\"NOBODY\",\"role\":\"LEAD\"}],\"reason\":\"x\"}",
                "{\"responsibilities\":[null],\"reason\":\"x\"}",
                "{\"responsibilities\":[{\"body\":\"KASKO\"}],\"reason\":\"x\"}",
                "{\"responsibilities\":[{\"body\":\"KASKO\",\"role\":\"LEAD\"},{\"body\":\"KASKO\",\"role\":\"PARTNER\"}],\"reason\":\"x\"}"
            })
    void an_edit_that_cannot_be_is_refused(String edit) {
        assertThat(service.put(SUBJECT, "FACILITATOR", edit).status()).isBetween(400, 422);
        assertThat((List<?>) service.get(SUBJECT, "FACILITATOR").at("history")).isEmpty();
    }

    @Test
    void a_goal_has_a_title_to_edit_and_no_timeline() {
        String goal = "/api/v1/programmes/TYO/edits/TYO-1";
        assertThat(service.put(goal, "FACILITATOR", EDIT).at("code")).isEqualTo("edit-refused");
        assertThat(service.put(goal, "FACILITATOR", "{\"title\":{\"en\":\"Renown\"},\"reason\":\"x\"}")
                        .status())
                .isEqualTo(200);
        assertThat(service.get("/api/v1/programmes/TYO", "CLIENT").at("goals.0.title.en"))
                .isEqualTo("Renown");
        assertThat(service.put("/api/v1/programmes/TYO/edits/KOTO-1-1", "FACILITATOR", EDIT)
                        .at("code"))
                .isEqualTo("edit-subject-not-found");
        assertThat(service.put("/api/v1/programmes/NONE/edits/TYO-1", "FACILITATOR", EDIT)
                        .at("code"))
                .isEqualTo("programme-not-found");
    }
}
