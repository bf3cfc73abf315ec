package fi.arvio.assessment.snapshot.publication;

import fi.arvio.assessment.analysis.RoundChange;
import fi.arvio.assessment.disclosure.ChangeRelease;
import fi.arvio.assessment.disclosure.Published;
import fi.arvio.assessment.questionnaire.Item;
import fi.arvio.assessment.round.Round;
import fi.arvio.assessment.snapshot.RoundFacts;
import fi.arvio.assessment.snapshot.SnapshotView;
import fi.arvio.assessment.snapshot.result.FigureView;
import fi.arvio.assessment.snapshot.result.ItemResultView;
import fi.arvio.assessment.snapshot.result.SuppressionTexts;
import fi.arvio.assessment.text.Text;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts released changes beside the words of catalogue and questionnaire. */
record ChangeAssembly(RoundFacts facts, Map<String, ChangeRelease> changes) {

    ChangeResultsView view(SnapshotView first, Round earlier, SnapshotView second) {
        return new ChangeResultsView(
                second,
                new ChangeResultsView.Earlier(earlier.id(), earlier.code(), earlier.name(), first),
                facts.minimumCellSize(),
                changes.entrySet().stream()
                        .map(change ->
                                item(facts.questionnaire().item(change.getKey()).orElseThrow(), change.getValue()))
                        .toList());
    }

    private ChangeResultsView.ItemChange item(Item item, ChangeRelease release) {
        Map<String, Text> titles = facts.titles();
        Map<Object, Text> labels = new HashMap<>();
        facts.questionnaire().points(item).forEach(point -> labels.put(point.value(), point.label()));
        return new ChangeResultsView.ItemChange(
                item.code(),
                item.stem(),
                item.evaluationQuestions(),
                release.cells().stream()
                        .map(cell -> subject(cell, titles.get(cell.code()), labels))
                        .toList());
    }

    private ChangeResultsView.SubjectChange subject(
            ChangeRelease.ChangedCell cell, @Nullable Text title, Map<Object, Text> labels) {
        return switch (cell.told()) {
            case ChangeRelease.Told.Shown(Published<RoundChange> change) ->
                new ChangeResultsView.SubjectChange(
                        cell.level().name(), cell.code(), title, change(change.value(), labels), null);
            case ChangeRelease.Told.Withheld withheld ->
                new ChangeResultsView.SubjectChange(
                        cell.level().name(),
                        cell.code(),
                        title,
                        null,
                        suppressed(
                                ItemResultView.Reason.valueOf(withheld.reason().name())));
        };
    }

    private ItemResultView.Suppressed suppressed(ItemResultView.Reason reason) {
        return new ItemResultView.Suppressed(reason, new SuppressionTexts(facts.minimumCellSize()).of(reason));
    }

    private static ChangeResultsView.Change change(RoundChange change, Map<Object, Text> labels) {
        return new ChangeResultsView.Change(
                change.pairs(),
                change.up(),
                change.same(),
                change.down(),
                change.convergence().isPresent() ? change.convergence().getAsDouble() : null,
                change.iqrChange().isPresent() ? change.iqrChange().getAsInt() : null,
                FigureView.of(change.before(), 0, labels),
                FigureView.of(change.after(), 0, labels));
    }
}
