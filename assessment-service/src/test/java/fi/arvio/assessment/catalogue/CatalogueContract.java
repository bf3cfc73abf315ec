package fi.arvio.assessment.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fi.arvio.assessment.Database;
import fi.arvio.assessment.RunningService;
import fi.arvio.assessment.store.DataFiles;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
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
