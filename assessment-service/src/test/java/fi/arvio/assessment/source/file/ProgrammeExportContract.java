package fi.arvio.assessment.source.file;

import static org.assertj.core.api.Assertions.assertThat;

import fi.arvio.assessment.Database;
import fi.arvio.assessment.RunningService;
import fi.arvio.assessment.catalogue.Bodies;
import fi.arvio.assessment.catalogue.Programme;
import fi.arvio.assessment.sheet.SheetReader;
import fi.arvio.assessment.source.merging.BodyFinder;
import fi.arvio.assessment.source.merging.BodyForms;
import fi.arvio.assessment.source.merging.Merging;
import fi.arvio.assessment.source.reading.TableReading;
import fi.arvio.assessment.store.DataFiles;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
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

/** What an export holds and what becomes of it when it is imported, on either database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class ProgrammeExportContract {
    private final Database database;
    private RunningService service;
    private ProgrammeFiles files;

    ProgrammeExportContract(Database database) {
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

    @ParameterizedTest
    @CsvSource({"KOTO, 4, 14, 47", "TYO, 0, 9, 31"})
    void a_table_alone_makes_the_tree_with_its_bodies_and_timelines(String code, int themes, int goals, int actions)
            throws Exception {
        Programme known = files.source(code);
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
        DataFiles data = service.bean(DataFiles.class);
        BodyFinder finder = new BodyFinder(
                service.bean(Bodies.class).all(),
                data.parse(data.read("catalogue/body-forms.json"), BodyForms.class)
                        .forms());
        var read = (TableReading.Outcome.Read) TableReading.read(
                SheetReader.read(ProgrammeFiles.golden(code).getBytes(StandardCharsets.UTF_8), TableReading.LAYOUT));

        Programme made =
                Merging.of(read.table(), empty, finder, Set.of(), read.notes()).programme();

        assertThat(made.themes()).hasSize(themes);
        assertThat(made.allGoals()).hasSize(goals);
        assertThat(made.source()).isEqualTo(known.source());
        assertThat(ProgrammeFiles.actions(made))
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
                .containsExactlyElementsOf(ProgrammeFiles.actions(known));
        assertThat(SourceExport.of(made)).isEqualTo(SourceExport.of(known));
    }

    @ParameterizedTest
    @ValueSource(strings = {"KOTO", "TYO"})
    void an_export_is_the_table_as_it_was_kept(String code) throws Exception {
        assertThat(files.table(code).replace("\r\n", "\n")).isEqualTo(ProgrammeFiles.golden(code));
    }

    @ParameterizedTest
    @CsvSource({"KOTO, XLSX, 65", "KOTO, CSV, 65", "KOTO, TSV, 65", "TYO, XLSX, 40", "TYO, CSV, 40", "TYO, TSV, 40"})
    void an_export_imported_changes_nothing_and_the_second_time_leaves_no_trace(
            String code, String format, int subjects) {
        Programme before = files.source(code);
        byte[] file = files.export(code, format);

        RunningService.Answer first = files.load(code, file, "dryRun=false");
        assertThat(first.at("imported")).as(first.body()).isEqualTo(true);
        assertThat((List<?>) first.at("changes")).isEmpty();
        assertThat(files.source(code)).isEqualTo(before);
        RunningService.Answer provenance = files.provenance(code);
        assertThat(provenance.each("rows", "subject")).hasSize(subjects);

        RunningService.Answer second = files.load(code, file, "dryRun=false");
        assertThat(second.at("imported")).isEqualTo(false);
        assertThat(files.source(code)).isEqualTo(before);
        assertThat(files.provenance(code).body()).isEqualTo(provenance.body());
    }

    @Test
    void cells_that_begin_like_formulas_come_back_as_they_were() {
        String odd = "'=HYPERLINK(1)";
        String table = files.table("KOTO").replace("Kaupunginkanslian kaupunkitieto", odd);
        files.load("KOTO", table);
        assertThat(ProgrammeFiles.actions(files.source("KOTO")).get(4).responsibleText())
                .isEqualTo("=HYPERLINK(1)");
        assertThat(files.table("KOTO")).contains("\t" + odd);
        Programme before = files.source("KOTO");

        for (String format : List.of("XLSX", "CSV", "TSV")) {
            assertThat(files.load("KOTO", files.export("KOTO", format), "dryRun=false")
                            .at("imported"))
                    .isEqualTo(false);
        }
        assertThat(files.source("KOTO")).isEqualTo(before);
    }
}
