package fi.arvio.assessment.snapshot.file;

import static org.assertj.core.api.Assertions.assertThat;

import fi.arvio.assessment.Database;
import fi.arvio.assessment.RunningService;
import fi.arvio.assessment.submission.Answers;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What is published by theme, by evaluation question and as files is what is published by goal. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ResultsExportTest {
    private RunningService service;
    private Answers answers;

    @BeforeAll
    void answer() {
        service = RunningService.on(Database.H2);
        answers = new Answers(service);
        int[] points = {2, 2, 2, 2, 4, 5};
        for (int i = 0; i < points.length; i++) {
            answers.progress(1 + i, "TYO-1", 1, points[i]);
        }
        for (int i = 0; i < 4; i++) {
            answers.progress(11 + i, "KOTO-1-1", 1, 2 + i % 3);
            answers.progress(21 + i, "KOTO-1-2", 1, 1 + i % 2);
        }
        for (int i = 1; i <= 5; i++) {
            answers.put(Answers.pseudonym(i), "C1a", null, 1, "\"value\":{\"point\":" + (1 + i % 4) + "}");
        }
        service.post("/api/v1/rounds/" + answers.round() + "/snapshots", "FACILITATOR", "");
    }

    @AfterAll
    void stop() {
        service.close();
    }

    private RunningService.Answer read(String what) {
        return service.get("/api/v1/rounds/" + answers.round() + "/results/" + what, "CLIENT");
    }

    @Test
    void a_theme_pools_goals_too_small_to_be_told() {
        RunningService.Answer themes = read("themes");
        int theme = themes.each("subjects", "code").indexOf("KOTO-1");
        assertThat(themes.at("subjects." + theme + ".level")).isEqualTo("THEME");
        assertThat(themes.at("subjects." + theme + ".items.0.item")).isEqualTo("G1");
        assertThat(themes.at("subjects." + theme + ".items.0.figure.n")).isEqualTo(8);
        int programme = themes.each("subjects", "code").indexOf("KOTO");
        assertThat(themes.at("subjects." + programme + ".level")).isEqualTo("PROGRAMME");
        assertThat(themes.at("subjects." + programme + ".title.fi")).isEqualTo("Kotoutumisen painopisteet");
    }

    @Test
    void every_evaluation_question_has_the_items_asked_for_its_sake() {
        RunningService.Answer questions = read("evaluation-questions");
        assertThat(questions.each("evaluationQuestions", "code"))
                .startsWith("EQ1a", "EQ1b", "EQ2")
                .endsWith("EQ9");
        assertThat(questions.at("evaluationQuestions.0.text.en"))
                .isEqualTo("How well does cooperation within the City Group work?");
        assertThat(questions.at("evaluationQuestions.0.core.0.item")).isEqualTo("C1a");
        assertThat(questions.at("evaluationQuestions.0.core.0.figure.n")).isEqualTo(5);
        assertThat(questions.each("evaluationQuestions.1.goals.0.items", "item"))
                .contains("G1")
                .doesNotContain("G5");
        assertThat(questions.at("snapshot.number")).isEqualTo(1);
    }

    @Test
    void a_figure_in_the_file_is_the_one_that_is_told() {
        Map<String, String> figure = row(csv("FIGURES"), "G1", "TYO-1");
        assertThat(figure)
                .containsEntry("snapshot", "1")
                .containsEntry("level", "GOAL")
                .containsEntry("n", "6")
                .containsEntry("median", "2")
                .containsEntry("bottom_two", "4")
                .containsEntry("suppressed", "")
                .containsEntry("evaluation_questions", "EQ1b");
        assertThat(figure.get("subject_sv")).isNotBlank();
        Map<String, String> distribution = csv("DISTRIBUTIONS").stream()
                .filter(row -> "TYO-1".equals(row.get("subject")) && "2".equals(row.get("category")))
                .findFirst()
                .orElseThrow();
        assertThat(distribution).containsEntry("count", "4").containsEntry("category_fi", "ei muuttunut");
    }

    @Test
    void a_body_group_has_rows_of_its_own_beside_everybody() {
        List<Map<String, String>> figures = csv("FIGURES").stream()
                .filter(row -> "G1".equals(row.get("item")) && "TYO-1".equals(row.get("subject")))
                .toList();
        assertThat(figures).extracting(row -> row.get("group")).startsWith("").contains("KASKO", "SOTEPE");
        assertThat(figures.stream().filter(row -> "KASKO".equals(row.get("group"))))
                .singleElement()
                .satisfies(
                        row -> assertThat(row).containsEntry("n", "6").containsEntry("evaluation_questions", "EQ1b"));
        assertThat(csv("DISTRIBUTIONS").stream().filter(row -> "KASKO".equals(row.get("group"))))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get("category_sv")).isNotBlank());
        assertThat(csv("CODEBOOK"))
                .anySatisfy(row -> assertThat(row)
                        .containsEntry("column", "group")
                        .containsEntry("value", "KASKO")
                        .containsEntry("en", "Education Division"));
    }

    @Test
    void what_is_suppressed_has_its_reason_and_no_number() {
        Map<String, String> figure = row(csv("FIGURES"), "G1", "KOTO-1-1");
        assertThat(figure)
                .containsEntry("suppressed", "FEWER_THAN_MINIMUM")
                .containsEntry("instead", "KOTO-1")
                .containsEntry("n", "")
                .containsEntry("median", "");
        assertThat(csv("DISTRIBUTIONS")).extracting(row -> row.get("subject")).doesNotContain("KOTO-1-1");
    }

    @Test
    void the_codebook_explains_every_column_item_category_and_reason_in_three_languages() {
        List<Map<String, String>> codebook = csv("CODEBOOK");
        assertThat(codebook).allSatisfy(row -> assertThat(row.get("fi")).isNotBlank());
        for (String table : List.of("FIGURES", "DISTRIBUTIONS")) {
            assertThat(codebook.stream()
                            .filter(row -> table.equalsIgnoreCase(row.get("table"))
                                    && row.get("value").isEmpty())
                            .map(row -> row.get("column")))
                    .containsExactlyElementsOf(headings(table));
        }
        List<String> items = codebook.stream().map(row -> row.get("item")).toList();
        assertThat(items)
                .containsAll(csv("FIGURES").stream().map(row -> row.get("item")).toList());
        assertThat(codebook).extracting(row -> row.get("value")).contains("PROTECTED", "EI_MIKAAN");
    }

    @Test
    void the_workbook_has_the_same_three_tables() throws Exception {
        HttpResponse<byte[]> file = java.net.http.HttpClient.newHttpClient()
                .send(service.request(path("?format=XLSX"), "FACILITATOR").GET().build(), BodyHandlers.ofByteArray());
        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(value -> assertThat(value).contains("results.xlsx"));
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file.body()))) {
            assertThat(workbook.getSheets().map(Sheet::getName))
                    .containsExactly("figures", "distributions", "codebook");
            assertThat(rows(workbook.getFirstSheet())).isEqualTo(csv("FIGURES").size() + 1);
        }
    }

    private static int rows(Sheet sheet) throws IOException {
        return sheet.read().size();
    }

    @Test
    void only_who_may_see_results_gets_them_as_a_file() {
        assertThat(service.get(path(""), "BOT").status()).isEqualTo(403);
        assertThat(service.get(path(""), null).status()).isEqualTo(401);
        assertThat(service.get(path("?format=PDF"), "CLIENT").status()).isEqualTo(400);
    }

    private String path(String query) {
        return "/api/v1/rounds/" + answers.round() + "/results/export" + query;
    }

    private List<String> headings(String table) {
        return List.of(
                text(table).lines().findFirst().orElseThrow().substring(1).split(";", -1));
    }

    private String text(String table) {
        RunningService.Answer file = service.get(path("?format=CSV&table=" + table), "CLIENT");
        assertThat(file.status()).isEqualTo(200);
        return file.body();
    }

    private List<Map<String, String>> csv(String table) {
        List<String> headings = headings(table);
        return text(table).lines().skip(1).map(line -> cells(headings, line)).toList();
    }

    private static Map<String, String> cells(List<String> headings, String line) {
        // Quotes stand around whole cells only.
        List<String> cells = Arrays.stream(line.split(";(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
                .map(cell -> cell.replace("\"", ""))
                .toList();
        Map<String, String> row = new HashMap<>();
        IntStream.range(0, headings.size()).forEach(i -> row.put(headings.get(i), cells.get(i)));
        return row;
    }

    private static Map<String, String> row(List<Map<String, String>> rows, String item, String subject) {
        return rows.stream()
                .filter(row -> item.equals(row.get("item")) && subject.equals(row.get("subject")))
                .findFirst()
                .orElseThrow();
    }
}
