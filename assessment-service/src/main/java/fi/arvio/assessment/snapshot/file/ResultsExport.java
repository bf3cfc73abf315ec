package fi.arvio.assessment.snapshot.file;

import static fi.arvio.assessment.sheet.Cell.number;
import static fi.arvio.assessment.sheet.Cell.text;

import fi.arvio.assessment.sheet.Cell;
import fi.arvio.assessment.sheet.Table;
import fi.arvio.assessment.snapshot.SnapshotView;
import fi.arvio.assessment.snapshot.result.FigureView;
import fi.arvio.assessment.snapshot.result.ItemResultView;
import fi.arvio.assessment.snapshot.result.Results;
import fi.arvio.assessment.text.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Published cells as tables: a row for each item about each subject and group, shown or suppressed, and a row for each
 * category of those shown. Headings are codes that never change; words stand in columns of their own, in three languages.
 */
record ResultsExport(String round, Results results) {
    private static final int STATISTICS = 16;

    List<Table> tables() {
        Codebook codebook = new Codebook(
                results.questionnaire(),
                results.core().minimumCellSize(),
                results.bodies().groups());
        return List.of(
                table("figures", ResultsColumn.FIGURES, told().map(this::figure)),
                table("distributions", ResultsColumn.DISTRIBUTIONS, told().flatMap(this::distribution)),
                codebook.table());
    }

    private static Table table(String name, List<ResultsColumn> columns, Stream<List<Cell>> rows) {
        return new Table(name, columns.stream().map(ResultsColumn::head).toList(), rows.toList());
    }

    private Stream<Told> told() {
        return new ToldCells(results).all();
    }

    private List<Cell> figure(Told told) {
        List<Cell> cells = new ArrayList<>(where(told));
        cells.addAll(words(told.title()));
        cells.addAll(words(told.stem()));
        cells.add(text(String.join(" ", told.evaluationQuestions())));
        cells.add(number(told.eligible()));
        FigureView figure = told.figure();
        cells.addAll(figure == null ? Collections.nCopies(STATISTICS, Cell.EMPTY) : statistics(figure));
        ItemResultView.Suppressed suppressed = told.suppressed();
        ItemResultView.Instead instead = told.instead();
        cells.add(text(suppressed == null ? null : suppressed.reason()));
        cells.add(text(instead == null ? null : instead.code()));
        return cells;
    }

    private static List<Cell> statistics(FigureView figure) {
        return List.of(
                number(figure.n()),
                number(figure.asked()),
                number(figure.dontKnow()),
                number(figure.notMyField()),
                number(figure.otherMissing()),
                number(figure.median()),
                number(figure.medianUpper()),
                number(figure.lowerQuartile()),
                number(figure.upperQuartile()),
                number(figure.iqr()),
                number(figure.bottomTwo()),
                number(figure.topTwo()),
                number(figure.netScore()),
                number(figure.agreement()),
                number(figure.consensus()),
                number(figure.indicative() ? 1 : 0));
    }

    private List<Cell> where(Told told) {
        SnapshotView snapshot = results.core().snapshot();
        return List.of(
                text(round),
                number(snapshot == null ? null : snapshot.number()),
                text(told.item()),
                text(told.level()),
                text(told.subject()),
                text(told.group()));
    }

    private static List<Cell> words(@Nullable Text text) {
        return text == null
                ? Collections.nCopies(3, Cell.EMPTY)
                : List.of(text(text.fi()), text(text.sv()), text(text.en()));
    }

    private Stream<List<Cell>> distribution(Told told) {
        FigureView figure = told.figure();
        return figure == null
                ? Stream.empty()
                : figure.distribution().stream().map(point -> {
                    List<Cell> cells = new ArrayList<>(where(told));
                    cells.add(point.value() instanceof Number value ? number(value) : text(point.value()));
                    cells.addAll(words(told.label(point)));
                    cells.add(number(point.count()));
                    cells.add(number(figure.n()));
                    return List.copyOf(cells);
                });
    }
}
