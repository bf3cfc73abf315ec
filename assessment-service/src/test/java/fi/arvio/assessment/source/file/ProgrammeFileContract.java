package fi.arvio.assessment.source.file;

import static org.assertj.core.api.Assertions.assertThat;

import fi.arvio.assessment.Database;
import fi.arvio.assessment.RunningService;
import fi.arvio.assessment.catalogue.Action;
import fi.arvio.assessment.catalogue.Bodies;
import fi.arvio.assessment.catalogue.Programme;
import fi.arvio.assessment.catalogue.Programmes;
import fi.arvio.assessment.catalogue.programme.CatalogueImport;
import fi.arvio.assessment.roster.Workbooks;
import fi.arvio.assessment.sheet.SheetReader;
import fi.arvio.assessment.source.merging.BodyFinder;
import fi.arvio.assessment.source.merging.BodyForms;
import fi.arvio.assessment.source.merging.Merging;
import fi.arvio.assessment.source.reading.TableReading;
import fi.arvio.assessment.store.DataFiles;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What importing, exporting and editing programmes promises, on either database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class ProgrammeFileContract {
    private static final String SUBJECT = "/api/v1/programmes/KOTO/edits/KOTO-1-1-2";
    private static final String EDIT =
            "{\"title\":{\"sv\":\"Webbplatserna\"},\"responsibilities\":[{\"body\":\"KASKO\",\"role\":\"LEAD\"}],"
                    + "\"timeline\":\"2023–2024\",\"reason\":\"Osasto vaihtui.\"}";

    private final Database database;
    private RunningService service;

    ProgrammeFileContract(Database database) {
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

    /** As if nobody had imported or edited anything. */
    @BeforeEach
    void begin() {
        for (String table : List.of("source_row", "source_anomaly", "programme_import", "catalogue_edit")) {
            service.change("delete from " + table);
        }
        service.change("update catalogue_file set sha256 = '' where name <> 'catalogue/bodies.json'");
        service.bean(CatalogueImport.class).run();
    }

    private Programme source(String code) {
        return service.bean(Programmes.class).source(code).orElseThrow();
    }

    private byte[] export(String code, String format) {
        try (HttpClient http = HttpClient.newHttpClient()) {
            var request = service.request("/api/v1/programmes/" + code + "/export?format=" + format, "CLIENT")
                    .GET()
                    .build();
            return http.send(request, BodyHandlers.ofByteArray()).body();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String table(String code) {
        return new String(export(code, "TSV"), StandardCharsets.UTF_8);
    }

    private RunningService.Answer load(String code, byte[] file, String query) {
        return service.send(service.request("/api/v1/programmes/" + code + "/import?" + query, "FACILITATOR")
                .setHeader("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofByteArray(file)));
    }

    private RunningService.Answer load(String code, String table) {
        return load(code, table.getBytes(StandardCharsets.UTF_8), "dryRun=false&fileName=taulukko.tsv");
    }

    private RunningService.Answer provenance(String code) {
        return service.get("/api/v1/programmes/" + code + "/import", "CLIENT");
    }

    private Object place(String code, String subject, String field) {
        RunningService.Answer told = provenance(code);
        return told.at("rows." + told.each("rows", "subject").indexOf(subject) + "." + field);
    }

    private static String golden(String code) throws IOException {
        try (var stream = ProgrammeFileContract.class.getResourceAsStream("/source/" + code + ".tsv")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        }
    }

    @ParameterizedTest
    @CsvSource({"KOTO, 4, 14, 47", "TYO, 0, 9, 31"})
    void a_table_alone_makes_the_tree_with_its_bodies_and_timelines(String code, int themes, int goals, int actions)
            throws Exception {
        Programme known = source(code);
        Programme empty = new Programme(
                code,
                known.title(),
                known.shortTitle(),
                List.of(),
                2022,
                2025,
                new Programme.Source("", null),
                known.reportsOfficialStatus(),
                List.of(),
                List.of(),
                List.of());
        DataFiles files = service.bean(DataFiles.class);
        BodyFinder finder = new BodyFinder(
                service.bean(Bodies.class).all(),
                files.parse(files.read("catalogue/body-forms.json"), BodyForms.class)
                        .forms());
        var read = (TableReading.Outcome.Read)
                TableReading.read(SheetReader.read(golden(code).getBytes(StandardCharsets.UTF_8), TableReading.LAYOUT));

        Programme made =
                Merging.of(read.table(), empty, finder, Set.of(), read.notes()).programme();

        assertThat(made.themes()).hasSize(themes);
        assertThat(made.allGoals()).hasSize(goals);
        assertThat(made.source()).isEqualTo(known.source());
        assertThat(actions(made))
                .hasSize(actions)
                .usingRecursiveFieldByFieldElementComparatorOnFields(
                        "code",
                        "number",
                        "row",
                        "heading",
                        "responsibilities",
                        "responsibleText",
                        "timeline",
                        "followUp",
                        "officialStatus")
                .containsExactlyElementsOf(actions(known));
        assertThat(SourceExport.of(made)).isEqualTo(SourceExport.of(known));
    }

    private static List<Action> actions(Programme programme) {
        return programme.allGoals().flatMap(goal -> goal.actions().stream()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"KOTO", "TYO"})
    void an_export_is_the_table_as_it_was_kept(String code) throws Exception {
        assertThat(table(code).replace("\r\n", "\n")).isEqualTo(golden(code));
    }

    @ParameterizedTest
    @CsvSource({"KOTO, XLSX, 65", "KOTO, CSV, 65", "KOTO, TSV, 65", "TYO, XLSX, 40", "TYO, CSV, 40", "TYO, TSV, 40"})
    void an_export_imported_changes_nothing_and_the_second_time_leaves_no_trace(
            String code, String format, int subjects) {
        Programme before = source(code);
        byte[] file = export(code, format);

        RunningService.Answer first = load(code, file, "dryRun=false");
        assertThat(first.at("imported")).as(first.body()).isEqualTo(true);
        assertThat((List<?>) first.at("changes")).isEmpty();
        assertThat(source(code)).isEqualTo(before);
        RunningService.Answer provenance = provenance(code);
        assertThat(provenance.each("rows", "subject")).hasSize(subjects);

        RunningService.Answer second = load(code, file, "dryRun=false");
        assertThat(second.at("imported")).isEqualTo(false);
        assertThat(source(code)).isEqualTo(before);
        assertThat(provenance(code).body()).isEqualTo(provenance.body());
    }

    @Test
    void a_dry_run_says_what_would_be_and_writes_nothing() {
        Programme before = source("KOTO");
        byte[] file = table("KOTO")
                .replace("Kaupunginkanslian kaupunkitieto", "Kaupunginkanslia ja Satama")
                .getBytes(StandardCharsets.UTF_8);

        for (String query : List.of("dryRun=true", "")) {
            RunningService.Answer would = load("KOTO", file, query);
            assertThat(would.at("imported")).isEqualTo(false);
            assertThat(would.each("changes", "code")).containsExactly("KOTO-1-2-1", "KOTO-1-2-2");
            assertThat(would.at("changes.0.fields")).isEqualTo(List.of("responsibleText", "responsibilities"));
            assertThat(would.each("anomalies", "code")).contains("BODY_UNKNOWN", "NUMBERING_GAP");
        }
        assertThat(source("KOTO")).isEqualTo(before);
        assertThat((List<?>) provenance("KOTO").at("imports")).isEmpty();
    }

    @Test
    void what_changes_gets_new_rows_and_everything_else_keeps_its_own() {
        load("KOTO", table("KOTO"));
        Object row = place("KOTO", "KOTO-1-1-1", "row");

        RunningService.Answer changed = load(
                "KOTO",
                "\n" + table("KOTO").substring(1).replace("Kaupunginkanslian kaupunkitieto", "Helsinki Partners"));

        assertThat(changed.at("imported")).as(changed.body()).isEqualTo(true);
        assertThat(changed.at("changed")).isEqualTo(2);
        assertThat(actions(source("KOTO")).get(4).responsibilities().getFirst().body())
                .isEqualTo("HELSINKI-PARTNERS");
        assertThat(actions(source("KOTO")).get(4).title().fi()).isEqualTo("Maahanmuuton ja kotoutumisen tietopohja");
        assertThat(place("KOTO", "KOTO-1-2-1", "revision")).isEqualTo(2);
        assertThat(place("KOTO", "KOTO-1-1-1", "revision")).isEqualTo(1);
        assertThat(place("KOTO", "KOTO-1-1-1", "row")).isEqualTo(row);
        assertThat(provenance("KOTO").each("imports", "by")).containsExactly("test-FACILITATOR", "test-FACILITATOR");
        assertThat(provenance("KOTO").at("imports.0.file.name")).isEqualTo("taulukko.tsv");
        assertThat((String) provenance("KOTO").at("imports.0.file.sha256")).hasSize(64);
    }

    @Test
    void a_row_that_a_page_breaks_keeps_both_its_rows_and_becomes_a_finding() {
        String table = table("KOTO")
                .replace(
                        "Anonyymi rekrytointi\tAnonyymisti toteutettujen",
                        "Anonyymi rekrytointi\tAnonyymisti\t\r\n\r\n\t\ttoteutettujen");

        assertThat(load("KOTO", table).at("imported")).isEqualTo(true);

        assertThat(source("KOTO"))
                .isEqualTo(service.bean(Programmes.class).find("KOTO").orElseThrow());
        int first = (int) place("KOTO", "KOTO-2-3-2", "row");
        assertThat(place("KOTO", "KOTO-2-3-2", "lastRow")).isEqualTo(first + 2);
        RunningService.Answer findings = service.get("/api/v1/programmes/KOTO/findings?finding=SPLIT_ROW", "CLIENT");
        assertThat(findings.each("findings", "subject")).contains("KOTO-2-2-3", "KOTO-2-3-2");
        assertThat(findings.each("findings", "origin")).contains("OBSERVED", "IMPORTED");
    }

    @Test
    void a_goal_that_a_round_asks_about_is_retained_and_another_one_goes() {
        String table = table("TYO");
        String more = table.replace("Tavoite 9. ", "Tavoite 10. ");

        RunningService.Answer added = load("TYO", more);
        assertThat(added.at("added")).as(added.body()).isEqualTo(2);
        assertThat(added.at("retained")).isEqualTo(2);
        assertThat(source("TYO").allGoals().map(goal -> goal.code())).contains("TYO-9", "TYO-10");

        RunningService.Answer gone = load("TYO", table);
        assertThat(gone.at("gone")).isEqualTo(2);
        assertThat(gone.at("retained")).isEqualTo(0);
        assertThat(source("TYO").allGoals().map(goal -> goal.code()))
                .contains("TYO-9")
                .doesNotContain("TYO-10");
    }

    @Test
    void the_traffic_light_is_taken_where_the_table_has_it() {
        String table = table("TYO").replaceFirst("(\t2022–2025\t[^\t\r]*)\t\r", "$1\tAloitettu, asia etenee\r");

        RunningService.Answer answer = load("TYO", table);

        assertThat(answer.at("changes.0.fields")).isEqualTo(List.of("officialStatus"));
        assertThat(service.get("/api/v1/programmes/TYO", "CLIENT").at("goals.0.actions.0.officialStatus"))
                .isEqualTo("STARTED");
    }

    @Test
    void the_whole_text_of_an_action_comes_beside_its_short_title() {
        String table = table("KOTO").replace("3.2 Anonyymi rekrytointi", "3.2 Anonyymiä rekrytointia laajennetaan.");

        assertThat(load("KOTO", table).at("changes.0.code")).isEqualTo("KOTO-2-3-2");

        RunningService.Answer tree = service.get("/api/v1/programmes/KOTO", "CLIENT");
        assertThat(tree.at("themes.1.goals.2.actions.1.officialTitle"))
                .isEqualTo("Anonyymiä rekrytointia laajennetaan.");
        assertThat(tree.at("themes.1.goals.2.actions.1.title.fi")).isEqualTo("Anonyymi rekrytointi");
        assertThat(table("KOTO")).isEqualTo(table);
    }

    @Test
    void cells_that_begin_like_formulas_come_back_as_they_were() {
        String odd = "'=HYPERLINK(1)";
        String table = table("KOTO").replace("Kaupunginkanslian kaupunkitieto", odd);
        load("KOTO", table);
        assertThat(actions(source("KOTO")).get(4).responsibleText()).isEqualTo("=HYPERLINK(1)");
        assertThat(table("KOTO")).contains("\t" + odd);
        Programme before = source("KOTO");

        for (String format : List.of("XLSX", "CSV", "TSV")) {
            assertThat(load("KOTO", export("KOTO", format), "dryRun=false").at("imported"))
                    .isEqualTo(false);
        }
        assertThat(source("KOTO")).isEqualTo(before);
    }

    @Test
    void a_table_that_cannot_be_taken_is_refused_with_its_rows() {
        Programme before = source("KOTO");

        RunningService.Answer twice = load("KOTO", table("KOTO").replace("\t1.2 ", "\t1.1 "));
        assertThat(twice.status()).isEqualTo(422);
        assertThat(twice.at("code")).isEqualTo("programme-file-refused");
        assertThat(twice.each("errors", "code")).contains("DUPLICATE_NUMBER");
        assertThat(twice.at("errors.0.row")).isEqualTo(6);
        assertThat(load("KOTO", table("TYO")).at("errors.0.code")).isEqualTo("SHAPE_OF_ANOTHER");
        assertThat(load("KOTO", "nonsense").at("errors.0.code")).isEqualTo("SHAPE_UNKNOWN");
        assertThat(load("KOTO", "").at("code")).isEqualTo("programme-file-unreadable");
        assertThat(load("KOTO", Workbooks.bomb(100), "dryRun=false").at("code")).isEqualTo("programme-file-too-large");
        assertThat(load("NONE", table("KOTO")).at("code")).isEqualTo("programme-not-found");
        assertThat(source("KOTO")).isEqualTo(before);
        assertThat((List<?>) provenance("KOTO").at("imports")).isEmpty();
    }

    @Test
    void what_ships_with_the_service_does_not_undo_an_import() {
        load("KOTO", table("KOTO").replace("Kaupunginkanslian kaupunkitieto", "Helsinki Partners"));
        Programme imported = source("KOTO");
        service.change("update catalogue_file set sha256 = '' where name = 'catalogue/KOTO.json'");

        assertThat(service.bean(CatalogueImport.class).run()).isZero();

        assertThat(source("KOTO")).isEqualTo(imported);
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

        RunningService.Answer unchanged = load("KOTO", table("KOTO"));
        assertThat((List<?>) unchanged.at("keptByEdit")).isEmpty();
        assertThat((List<?>) unchanged.at("changes")).isEmpty();
        RunningService.Answer changed =
                load("KOTO", table("KOTO").replaceFirst("Kaupunginkanslian viestintä\r", "Helsinki Partners\r"));
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

    @Test
    void a_form_with_the_file_is_taken_like_the_file() {
        String form = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"Ohjelma.tsv\"\r\n"
                + "Content-Type: text/plain\r\n\r\n" + table("TYO") + "\r\n--x--\r\n";
        RunningService.Answer answer =
                service.send(service.request("/api/v1/programmes/TYO/import?dryRun=false", "FACILITATOR")
                        .setHeader("Content-Type", "multipart/form-data; boundary=x")
                        .POST(BodyPublishers.ofString(form)));
        assertThat(answer.at("imported")).as(answer.body()).isEqualTo(true);
        assertThat(provenance("TYO").at("imports.0.file.name")).isEqualTo("Ohjelma.tsv");
    }

    @Test
    void everything_odd_is_told_with_its_row_in_three_languages() {
        RunningService.Answer answer = load("TYO", table("TYO"));
        List<Object> rows = answer.each("anomalies", "row");
        assertThat(rows).isNotEmpty().doesNotContainNull();
        assertThat(answer.each("anomalies", "text"))
                .allSatisfy(text -> assertThat(Stream.of("fi", "sv", "en").map(((Map<?, ?>) text)::get))
                        .doesNotContainNull());
        assertThat(answer.each("anomalies", "subject")).contains("TYO-9-1", "TYO-2-3");
    }
}
