package fi.arvio.assessment.snapshot.file;

import fi.arvio.assessment.questionnaire.Item;
import fi.arvio.assessment.questionnaire.Questionnaire;
import fi.arvio.assessment.sheet.Cell;
import fi.arvio.assessment.sheet.Table;
import fi.arvio.assessment.snapshot.result.BodyResultsView;
import fi.arvio.assessment.snapshot.result.ItemResultView;
import fi.arvio.assessment.snapshot.result.SuppressionTexts;
import fi.arvio.assessment.text.Text;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What the columns and codes of exported results mean, in three languages. */
record Codebook(Questionnaire questionnaire, int minimumCellSize, List<BodyResultsView.GroupView> groups) {
    private static final List<Code> CODES = List.of(
            new Code("level", "CITY", new Text("Koko kaupunki", "Hela staden", "The whole city")),
            new Code("level", "PROGRAMME", new Text("Ohjelma", "Program", "Programme")),
            new Code("level", "THEME", new Text("Teema", "Tema", "Theme")),
            new Code("level", "GOAL", new Text("Tavoite", "Mål", "Goal")),
            new Code(
                    "group",
                    "RESPONSIBLE",
                    new Text(
                            "Tavoitteesta vastaavat tahot",
                            "De som ansvarar för målet",
                            "Those responsible for the goal")),
            new Code("group", "OTHERS", new Text("Muut tahot", "Övriga aktörer", "All others")));

    /** A code that stands in a column, and what it means. */
    private record Code(String column, String value, Text meaning) {}

    Table table() {
        Stream<List<Cell>> columns = Stream.concat(
                ResultsColumn.FIGURES.stream().map(column -> row("figures", column.code(), "", "", column.meaning())),
                ResultsColumn.DISTRIBUTIONS.stream()
                        .map(column -> row("distributions", column.code(), "", "", column.meaning())));
        Stream<List<Cell>> items = questionnaire
                .toldItems()
                .flatMap(item ->
                        Stream.concat(Stream.of(row("", "item", item.code(), "", item.stem())), categories(item)));
        Stream<List<Cell>> bodies = Stream.concat(
                CODES.stream().map(code -> row("", code.column(), "", code.value(), code.meaning())),
                groups.stream().map(group -> row("", "group", "", group.code(), group.name())));
        SuppressionTexts texts = new SuppressionTexts(minimumCellSize);
        Stream<List<Cell>> reasons = Arrays.stream(ItemResultView.Reason.values())
                .map(reason -> row("figures", "suppressed", "", reason.name(), texts.of(reason)));
        List<Table.Column> heads = Stream.of("table", "column", "item", "value")
                .map(code -> Table.Column.of(code, 16))
                .toList();
        return new Table(
                "codebook",
                Stream.concat(heads.stream(), Stream.of("fi", "sv", "en").map(code -> Table.Column.of(code, 60)))
                        .toList(),
                Stream.of(columns, items, bodies, reasons).flatMap(rows -> rows).toList());
    }

    private Stream<List<Cell>> categories(Item item) {
        return Stream.concat(
                questionnaire.points(item).stream()
                        .map(point -> row(
                                "distributions",
                                "category",
                                item.code(),
                                String.valueOf(point.value()),
                                point.label())),
                questionnaire.choices(item).stream()
                        .map(choice -> row("distributions", "category", item.code(), choice.code(), choice.label())));
    }

    private static List<Cell> row(String table, String column, String item, String value, Text meaning) {
        return Stream.of(table, column, item, value, meaning.fi(), meaning.sv(), meaning.en())
                .map(Cell::text)
                .toList();
    }
}
