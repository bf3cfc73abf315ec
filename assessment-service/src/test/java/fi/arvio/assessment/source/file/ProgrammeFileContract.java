package fi.arvio.assessment.source.file;

import static org.assertj.core.api.Assertions.assertThat;

import fi.arvio.assessment.Database;
import fi.arvio.assessment.RunningService;
import fi.arvio.assessment.catalogue.Programme;
import fi.arvio.assessment.catalogue.Programmes;
import fi.arvio.assessment.catalogue.programme.CatalogueImport;
import fi.arvio.assessment.roster.Workbooks;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What importing programmes promises, on either database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class ProgrammeFileContract {
    private final Database database;
    private RunningService service;
    private ProgrammeFiles files;

    ProgrammeFileContract(Database database) {
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
    void a_dry_run_says_what_would_be_and_writes_nothing() {
        Programme before = files.source("KOTO");
        byte[] file = files.table("KOTO")
                .replace("Kaupunginkanslian kaupunkitieto", "Kaupunginkanslia ja Satama")
                .getBytes(StandardCharsets.UTF_8);

        for (String query : List.of("dryRun=true", "")) {
            RunningService.Answer would = files.load("KOTO", file, query);
            assertThat(would.at("imported")).isEqualTo(false);
            assertThat(would.each("changes", "code")).containsExactly("KOTO-1-2-1", "KOTO-1-2-2");
            assertThat(would.at("changes.0.fields")).isEqualTo(List.of("responsibleText", "responsibilities"));
            assertThat(would.each("anomalies", "code")).contains("BODY_UNKNOWN", "NUMBERING_GAP");
        }
        assertThat(files.source("KOTO")).isEqualTo(before);
        assertThat((List<?>) files.provenance("KOTO").at("imports")).isEmpty();
    }

    @Test
    void what_changes_gets_new_rows_and_everything_else_keeps_its_own() {
        files.load("KOTO", files.table("KOTO"));
        Object row = files.place("KOTO", "KOTO-1-1-1", "row");

        RunningService.Answer changed = files.load(
                "KOTO",
                "\n"
                        + files.table("KOTO")
                                .substring(1)
                                .replace("Kaupunginkanslian kaupunkitieto", "Helsinki Partners"));

        assertThat(changed.at("imported")).as(changed.body()).isEqualTo(true);
        assertThat(changed.at("changed")).isEqualTo(2);
        assertThat(ProgrammeFiles.actions(files.source("KOTO"))
                        .get(4)
                        .responsibilities()
                        .getFirst()
                        .body())
                .isEqualTo("HELSINKI-PARTNERS");
        assertThat(ProgrammeFiles.actions(files.source("KOTO")).get(4).title().fi())
                .isEqualTo("Maahanmuuton ja kotoutumisen tietopohja");
        assertThat(files.place("KOTO", "KOTO-1-2-1", "revision")).isEqualTo(2);
        assertThat(files.place("KOTO", "KOTO-1-1-1", "revision")).isEqualTo(1);
        assertThat(files.place("KOTO", "KOTO-1-1-1", "row")).isEqualTo(row);
        assertThat(files.provenance("KOTO").each("imports", "by"))
                .containsExactly("test-FACILITATOR", "test-FACILITATOR");
        assertThat(files.provenance("KOTO").at("imports.0.file.name")).isEqualTo("taulukko.tsv");
        assertThat((String) files.provenance("KOTO").at("imports.0.file.sha256"))
                .hasSize(64);
    }

    @Test
    void a_row_that_a_page_breaks_keeps_both_its_rows_and_becomes_a_finding() {
        String table = files.table("KOTO")
                .replace(
                        "Anonyymi rekrytointi\tAnonyymisti toteutettujen",
                        "Anonyymi rekrytointi\tAnonyymisti\t\r\n\r\n\t\ttoteutettujen");

        assertThat(files.load("KOTO", table).at("imported")).isEqualTo(true);

        assertThat(files.source("KOTO"))
                .isEqualTo(service.bean(Programmes.class).find("KOTO").orElseThrow());
        int first = (int) files.place("KOTO", "KOTO-2-3-2", "row");
        assertThat(files.place("KOTO", "KOTO-2-3-2", "lastRow")).isEqualTo(first + 2);
        RunningService.Answer findings = service.get("/api/v1/programmes/KOTO/findings?finding=SPLIT_ROW", "CLIENT");
        assertThat(findings.each("findings", "subject")).contains("KOTO-2-2-3", "KOTO-2-3-2");
        assertThat(findings.each("findings", "origin")).contains("OBSERVED", "IMPORTED");
    }

    @Test
    void a_goal_that_a_round_asks_about_is_retained_and_another_one_goes() {
        String table = files.table("TYO");
        String more = table.replace("Tavoite 9. ", "Tavoite 10. ");

        RunningService.Answer added = files.load("TYO", more);
        assertThat(added.at("added")).as(added.body()).isEqualTo(2);
        assertThat(added.at("retained")).isEqualTo(2);
        assertThat(files.source("TYO").allGoals().map(goal -> goal.code())).contains("TYO-9", "TYO-10");

        RunningService.Answer gone = files.load("TYO", table);
        assertThat(gone.at("gone")).isEqualTo(2);
        assertThat(gone.at("retained")).isEqualTo(0);
        assertThat(files.source("TYO").allGoals().map(goal -> goal.code()))
                .contains("TYO-9")
                .doesNotContain("TYO-10");
    }

    @Test
    void the_traffic_light_is_taken_where_the_table_has_it() {
        String table = files.table("TYO").replaceFirst("(\t2022–2025\t[^\t\r]*)\t\r", "$1\tAloitettu, asia etenee\r");

        RunningService.Answer answer = files.load("TYO", table);

        assertThat(answer.at("changes.0.fields")).isEqualTo(List.of("officialStatus"));
        assertThat(service.get("/api/v1/programmes/TYO", "CLIENT").at("goals.0.actions.0.officialStatus"))
                .isEqualTo("STARTED");
    }

    @Test
    void the_whole_text_of_an_action_comes_beside_its_short_title() {
        String table =
                files.table("KOTO").replace("3.2 Anonyymi rekrytointi", "3.2 Anonyymiä rekrytointia laajennetaan.");

        assertThat(files.load("KOTO", table).at("changes.0.code")).isEqualTo("KOTO-2-3-2");

        RunningService.Answer tree = service.get("/api/v1/programmes/KOTO", "CLIENT");
        assertThat(tree.at("themes.1.goals.2.actions.1.officialTitle"))
                .isEqualTo("Anonyymiä rekrytointia laajennetaan.");
        assertThat(tree.at("themes.1.goals.2.actions.1.title.fi")).isEqualTo("Anonyymi rekrytointi");
        assertThat(files.table("KOTO")).isEqualTo(table);
    }

    @Test
    void a_table_that_cannot_be_taken_is_refused_with_its_rows() {
        Programme before = files.source("KOTO");

        RunningService.Answer twice = files.load("KOTO", files.table("KOTO").replace("\t1.2 ", "\t1.1 "));
        assertThat(twice.status()).isEqualTo(422);
        assertThat(twice.at("code")).isEqualTo("programme-file-refused");
        assertThat(twice.each("errors", "code")).contains("DUPLICATE_NUMBER");
        assertThat(twice.at("errors.0.row")).isEqualTo(6);
        assertThat(files.load("KOTO", files.table("TYO")).at("errors.0.code")).isEqualTo("SHAPE_OF_ANOTHER");
        assertThat(files.load("KOTO", "nonsense").at("errors.0.code")).isEqualTo("SHAPE_UNKNOWN");
        assertThat(files.load("KOTO", "").at("code")).isEqualTo("programme-file-unreadable");
        assertThat(files.load("KOTO", Workbooks.bomb(100), "dryRun=false").at("code"))
                .isEqualTo("programme-file-too-large");
        assertThat(files.load("NONE", files.table("KOTO")).at("code")).isEqualTo("programme-not-found");
        assertThat(files.source("KOTO")).isEqualTo(before);
        assertThat((List<?>) files.provenance("KOTO").at("imports")).isEmpty();
    }

    @Test
    void what_ships_with_the_service_does_not_undo_an_import() {
        files.load("KOTO", files.table("KOTO").replace("Kaupunginkanslian kaupunkitieto", "Helsinki Partners"));
        Programme imported = files.source("KOTO");
        service.change("update catalogue_file set sha256 = '' where name = 'catalogue/KOTO.json'");

        assertThat(service.bean(CatalogueImport.class).run()).isZero();

        assertThat(files.source("KOTO")).isEqualTo(imported);
    }

    @Test
    void a_form_with_the_file_is_taken_like_the_file() {
        String form = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"Ohjelma.tsv\"\r\n"
                + "Content-Type: text/plain\r\n\r\n" + files.table("TYO") + "\r\n--x--\r\n";
        RunningService.Answer answer =
                service.send(service.request("/api/v1/programmes/TYO/import?dryRun=false", "FACILITATOR")
                        .setHeader("Content-Type", "multipart/form-data; boundary=x")
                        .POST(BodyPublishers.ofString(form)));
        assertThat(answer.at("imported")).as(answer.body()).isEqualTo(true);
        assertThat(files.provenance("TYO").at("imports.0.file.name")).isEqualTo("Ohjelma.tsv");
    }

    @Test
    void everything_odd_is_told_with_its_row_in_three_languages() {
        RunningService.Answer answer = files.load("TYO", files.table("TYO"));
        List<Object> rows = answer.each("anomalies", "row");
        assertThat(rows).isNotEmpty().doesNotContainNull();
        assertThat(answer.each("anomalies", "text"))
                .allSatisfy(text -> assertThat(Stream.of("fi", "sv", "en").map(((Map<?, ?>) text)::get))
                        .doesNotContainNull());
        assertThat(answer.each("anomalies", "subject")).contains("TYO-9-1", "TYO-2-3");
    }
}
