package fi.arvio.assessment.catalogue.programme;

import static org.assertj.core.api.Assertions.assertThat;

import fi.arvio.assessment.Database;
import fi.arvio.assessment.RunningService;
import fi.arvio.assessment.catalogue.Action;
import fi.arvio.assessment.catalogue.Bodies;
import fi.arvio.assessment.catalogue.Body;
import fi.arvio.assessment.catalogue.Programme;
import fi.arvio.assessment.catalogue.Programmes;
import fi.arvio.assessment.store.DataFiles;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the catalogue promises on either database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class CatalogueContract {
    private final Database database;
    private RunningService service;

    CatalogueContract(Database database) {
        this.database = database;
    }

    @BeforeAll
    void start() {
        service = RunningService.on(database);
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"KOTO", "TYO"})
    void a_programme_comes_back_exactly_as_its_file_tells_it(String code) {
        DataFiles files = service.bean(DataFiles.class);
        Programme told = files.parse(files.read("catalogue/" + code + ".json"), Programme.class);

        assertThat(service.bean(Programmes.class).find(code)).contains(told);
    }

    @Test
    void the_programmes_are_counted() {
        RunningService.Answer answer = service.get("/api/v1/programmes", "CLIENT");
        assertThat(answer.each("programmes", "code")).containsExactly("KOTO", "TYO");
        assertThat(answer.each("programmes", "themes")).containsExactly(4, 0);
        assertThat(answer.each("programmes", "goals")).containsExactly(14, 9);
        assertThat(answer.each("programmes", "actions")).containsExactly(47, 31);
    }

    @Test
    void a_second_import_changes_nothing() {
        List<Programme> before = service.bean(Programmes.class).all();
        List<Body> bodies = service.bean(Bodies.class).all();

        assertThat(service.bean(CatalogueImport.class).run()).isZero();

        assertThat(service.bean(Programmes.class).all()).isEqualTo(before);
        assertThat(service.bean(Bodies.class).all()).isEqualTo(bodies);
    }

    @Test
    void replacing_a_programme_leaves_one_of_everything() {
        Programmes programmes = service.bean(Programmes.class);
        Programme koto = programmes.find("KOTO").orElseThrow();

        programmes.replace(koto);

        assertThat(programmes.find("KOTO")).contains(koto);
    }

    @Test
    void every_action_row_of_the_follow_up_table_has_its_follow_up_text() {
        Programme tyo = service.bean(Programmes.class).find("TYO").orElseThrow();
        assertThat(tyo.allActions().map(Action::followUp))
                .hasSize(31)
                .allSatisfy(text -> assertThat(text)
                        .isNotBlank()
                        .doesNotContain("<", "  ")
                        .satisfies(words -> assertThat(words).isEqualTo(words.strip())));
        // Dates that lie outside the period of the report stay as the source has them.
        assertThat(tyo.allActions().map(Action::followUp))
                .anyMatch(text -> text.contains("1 779 (30.9.2024), seurantajaksolla 1 487 (30.4.2024)"));
        assertThat(service.get("/api/v1/programmes/TYO", "CLIENT").at("goals.8.actions.0.followUp"))
                .isEqualTo("Edunvalvonnallisten tavoitteiden parissa työskentelyä jatketaan suunnitelman mukaisesti.");
        Programme koto = service.bean(Programmes.class).find("KOTO").orElseThrow();
        assertThat(koto.allActions().map(Action::followUp)).containsOnlyNulls();
    }

    @Test
    void the_words_of_a_target_stand_in_its_indicator() {
        assertThat(service.bean(Programmes.class).all().stream()
                        .flatMap(Programme::allGoals)
                        .flatMap(goal -> Stream.concat(
                                goal.indicators().stream(),
                                goal.actions().stream().flatMap(action -> action.indicators().stream())))
                        .filter(indicator -> indicator.target() != null))
                .hasSize(8)
                .allSatisfy(indicator ->
                        assertThat(indicator.text()).contains(indicator.target().text()));
    }

    @Test
    void a_stated_status_has_its_source_and_date_and_outlives_an_import() {
        assertThat(state("TYO", "TYO-2", "NOT_REALISED", "2024-05-31").status()).isEqualTo(200);
        assertThat(state("TYO", "TYO-2", "STARTED", "2024-09-30").status()).isEqualTo(200);
        assertThat(state("TYO", "TYO-2", "STARTED", "2024-09-30").status()).isEqualTo(200);
        assertThat(state("KOTO", "KOTO-2-1", "PROCEEDING_OR_DONE", "2025-01-15").status())
                .isEqualTo(200);
        Programmes programmes = service.bean(Programmes.class);
        programmes.replace(programmes.find("TYO").orElseThrow());

        RunningService.Answer tyo = service.get("/api/v1/programmes/TYO", "CLIENT");
        assertThat(tyo.at("goals.1.officialStatus")).isEqualTo("STARTED");
        assertThat(tyo.at("goals.1.officialStatusStated.asOf")).isEqualTo("2024-09-30");
        assertThat(tyo.at("goals.1.officialStatusStated.source")).isEqualTo("Alkuperäinen taulukko");
        assertThat(tyo.at("goals.0.officialStatus")).isEqualTo("UNKNOWN");
        assertThat(tyo.at("goals.0.officialStatusStated")).isNull();
        assertThat(service.get("/api/v1/programmes/KOTO", "CLIENT").at("themes.1.goals.0.officialStatus"))
                .isEqualTo("PROCEEDING_OR_DONE");
        assertThat(revisions("TYO-2")).containsExactly(1, 2);
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_REPORTED, 2024-05-31, x",
        "UNKNOWN, 2024-05-31, x",
        "STARTED, 2999-01-01, x",
        "STARTED, -99999-01-01, x",
        "STARTED, 2024-05-31, ' '"
    })
    void a_status_that_is_none_or_has_no_source_or_an_impossible_day_is_refused(
            String status, String asOf, String source) {
        RunningService.Answer answer = service.put(
                "/api/v1/programmes/TYO/goals/TYO-4/official-status",
                "FACILITATOR",
                "{\"status\":\"%s\",\"asOf\":\"%s\",\"source\":\"%s\"}".formatted(status, asOf, source));
        assertThat(answer.at("code")).isEqualTo("official-status-refused");
        assertThat(revisions("TYO-4")).isEmpty();
    }

    @Test
    void a_status_belongs_to_a_goal_of_its_programme() {
        assertThat(state("TYO", "KOTO-1-1", "STARTED", "2024-05-31").at("code")).isEqualTo("goal-not-found");
        assertThat(state("TYO", "TYO-1-1", "STARTED", "2024-05-31").at("code")).isEqualTo("goal-not-found");
        assertThat(state("NONE", "TYO-1", "STARTED", "2024-05-31").at("code")).isEqualTo("programme-not-found");
    }

    private RunningService.Answer state(String programme, String goal, String status, String asOf) {
        return service.put(
                "/api/v1/programmes/" + programme + "/goals/" + goal + "/official-status",
                "FACILITATOR",
                "{\"status\":\"%s\",\"asOf\":\"%s\",\"source\":\"Alkuperäinen taulukko\"}".formatted(status, asOf));
    }

    private List<Integer> revisions(String goal) {
        return service.reading(sql -> sql.list(
                "select revision from official_status where goal = ? order by revision",
                row -> row.number("revision"),
                goal));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A%00", "%00", "KOTO/goals/%00/official-status", "%F0%9F%91%8D"})
    void an_address_that_names_nothing_is_the_callers_mistake(String path) {
        assertThat(service.get("/api/v1/programmes/" + path, "FACILITATOR").status())
                .isBetween(400, 499);
        assertThat(service.put("/api/v1/programmes/" + path, "FACILITATOR", "{}")
                        .status())
                .isBetween(400, 499);
    }

    @Test
    void the_tree_names_every_body() {
        assertThat(service.get("/api/v1/programmes/KOTO", "BOT").body())
                .contains("\"name\":{\"fi\"")
                .doesNotContain("\"name\":null");
    }

    @Test
    void findings_tell_what_the_sources_lack() {
        assertThat(codesOf("KOTO")).contains("NUMBERING_GAP", "NO_TIMELINE", "STATUS_NOT_REPORTED");
        assertThat(codesOf("TYO")).contains("STATUS_UNKNOWN", "NO_RESPONSIBLE_BODY", "NO_TIMELINE");
        assertThat(service.get("/api/v1/programmes/KOTO/findings", "CLIENT").body())
                .contains("toimenpidettä 2.2 ei ole lähteessä");
    }

    private List<Object> codesOf(String programme) {
        return service.get("/api/v1/programmes/" + programme + "/findings", "FACILITATOR")
                .each("findings", "code");
    }
}
