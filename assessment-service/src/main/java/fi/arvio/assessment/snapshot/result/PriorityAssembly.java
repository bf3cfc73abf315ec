package fi.arvio.assessment.snapshot.result;

import fi.arvio.assessment.analysis.Figure;
import fi.arvio.assessment.analysis.Gap;
import fi.arvio.assessment.analysis.KendallsW;
import fi.arvio.assessment.analysis.Median;
import fi.arvio.assessment.analysis.Ranking;
import fi.arvio.assessment.analysis.Ratio;
import fi.arvio.assessment.analysis.Statistic;
import fi.arvio.assessment.disclosure.Concordance;
import fi.arvio.assessment.disclosure.Level;
import fi.arvio.assessment.disclosure.Outcome;
import fi.arvio.assessment.disclosure.Published;
import fi.arvio.assessment.disclosure.Release;
import fi.arvio.assessment.disclosure.ReleasedCell;
import fi.arvio.assessment.questionnaire.Facet;
import fi.arvio.assessment.questionnaire.Item;
import fi.arvio.assessment.questionnaire.Questionnaire;
import fi.arvio.assessment.snapshot.RankingRow;
import fi.arvio.assessment.snapshot.RoundFacts;
import fi.arvio.assessment.snapshot.SnapshotView;
import fi.arvio.assessment.text.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts importance beside performance, and says how far rankings agree.
 *
 * @param rankings those of a snapshot by its number
 */
record PriorityAssembly(RoundFacts facts, Map<String, Release> releases, IntFunction<List<RankingRow>> rankings) {

    PrioritiesView view(@Nullable SnapshotView snapshot) {
        return new PrioritiesView(
                snapshot,
                facts.minimumCellSize(),
                items(Item.Type.PAIR).flatMap(this::subjects).toList(),
                items(Item.Type.RANKING).flatMap(this::ranked).toList());
    }

    private Stream<Item> items(Item.Type type) {
        return facts.questionnaire().items().stream().filter(item -> item.type() == type);
    }

    private Stream<PrioritiesView.SubjectPriority> subjects(Item item) {
        Release importance = releases.get(Facet.IMPORTANCE.of(item.code()));
        Release performance = releases.get(Facet.SUCCESS.of(item.code()));
        if (importance == null || performance == null) {
            return Stream.empty();
        }
        Map<String, Text> titles = facts.titles();
        return importance.cells().stream()
                .filter(cell -> cell.level() != Level.CITY)
                .map(cell -> subject(item, cell, titles.get(cell.code()), performance.outcome(cell.code())));
    }

    private PrioritiesView.SubjectPriority subject(
            Item item, ReleasedCell cell, @Nullable Text title, Outcome performance) {
        Optional<Figure> important = figure(cell.outcome());
        Optional<Figure> succeeds = figure(performance);
        return new PrioritiesView.SubjectPriority(
                item.code(),
                cell.level().name(),
                cell.code(),
                title,
                important.map(PriorityAssembly::side).orElse(null),
                succeeds.map(PriorityAssembly::side).orElse(null),
                important
                        .flatMap(one -> succeeds.flatMap(other -> gap(one, other)))
                        .orElse(null),
                suppressed(cell.outcome()));
    }

    private static Optional<Figure> figure(Outcome outcome) {
        return outcome instanceof Outcome.Shown(Published<Figure> figure)
                ? Optional.of(figure.value())
                : Optional.empty();
    }

    private static PrioritiesView.Side side(Figure figure) {
        return new PrioritiesView.Side(
                figure.n(),
                figure.median().map(Median::lower).orElse(null),
                figure.median().map(Median::upper).orElse(null),
                figure.topTwo().isPresent() ? figure.topTwo().getAsInt() : null,
                figure.bottomTwo().isPresent() ? figure.bottomTwo().getAsInt() : null,
                figure.indicative());
    }

    private static Optional<PrioritiesView.Difference> gap(Figure importance, Figure performance) {
        return Gap.between(importance, performance) instanceof Statistic.Known<Gap>(Gap gap)
                ? Optional.of(new PrioritiesView.Difference(
                        gap.fewestSteps(),
                        gap.mostSteps(),
                        gap.topTwo().map(Ratio::value).orElse(null)))
                : Optional.empty();
    }

    private ItemResultView.@Nullable Suppressed suppressed(Outcome outcome) {
        if (outcome instanceof Outcome.Suppressed hidden) {
            ItemResultView.Reason reason =
                    ItemResultView.Reason.valueOf(hidden.reason().name());
            return new ItemResultView.Suppressed(reason, new SuppressionTexts(facts.minimumCellSize()).of(reason));
        }
        return null;
    }

    private Stream<PrioritiesView.RankedItem> ranked(Item item) {
        Release named = releases.get(Facet.NAMED.of(item.code()));
        return named == null ? Stream.empty() : named.cells().stream().map(cell -> ranked(item, cell));
    }

    private PrioritiesView.RankedItem ranked(Item item, ReleasedCell cell) {
        Optional<Figure> figure = figure(cell.outcome());
        return new PrioritiesView.RankedItem(
                item.code(),
                item.stem(),
                cell.code(),
                figure.map(Figure::n).orElse(null),
                concordance(item, cell)
                        .map(published -> published.value().w().value())
                        .orElse(null),
                suppressed(cell.outcome()));
    }

    private Optional<Published<KendallsW>> concordance(Item item, ReleasedCell cell) {
        if (!(cell.outcome() instanceof Outcome.Shown(Published<Figure> figure))) {
            return Optional.empty();
        }
        String subject = cell.level() == Level.CITY ? "" : cell.code();
        List<String> choices = facts.questionnaire().choices(item).stream()
                .filter(choice -> !choice.excludesOthers())
                .map(Questionnaire.Choice::code)
                .toList();
        return Concordance.of(
                cell.outcome(),
                rankings.apply(figure.release()).stream()
                        .filter(row ->
                                row.item().equals(item.code()) && row.subject().equals(subject))
                        .map(row -> ranking(choices, row.codes()))
                        .toList());
    }

    /** The most important ones were asked for, so whatever is left out comes after them, in no order; so does everything. */
    private static Ranking ranking(List<String> choices, List<String> codes) {
        Map<String, Integer> places = new HashMap<>();
        choices.forEach(choice -> places.put(choice, codes.contains(choice) ? codes.indexOf(choice) : codes.size()));
        return new Ranking(places);
    }
}
