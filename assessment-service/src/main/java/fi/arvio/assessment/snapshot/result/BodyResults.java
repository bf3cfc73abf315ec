package fi.arvio.assessment.snapshot.result;

import fi.arvio.assessment.analysis.CliffsDelta;
import fi.arvio.assessment.analysis.Figure;
import fi.arvio.assessment.analysis.Statistic;
import fi.arvio.assessment.catalogue.Goal;
import fi.arvio.assessment.catalogue.Programme;
import fi.arvio.assessment.catalogue.Theme;
import fi.arvio.assessment.disclosure.Level;
import fi.arvio.assessment.disclosure.Outcome;
import fi.arvio.assessment.disclosure.Part;
import fi.arvio.assessment.disclosure.Published;
import fi.arvio.assessment.disclosure.Release;
import fi.arvio.assessment.questionnaire.Item;
import fi.arvio.assessment.round.BodyGroup;
import fi.arvio.assessment.snapshot.BodyFacts;
import fi.arvio.assessment.snapshot.RoundFacts;
import fi.arvio.assessment.snapshot.SnapshotView;
import fi.arvio.assessment.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts released figures by body group beside the words of catalogue and questionnaire. */
final class BodyResults {
    private final RoundFacts facts;
    private final BodyFacts bodies;
    private final Map<String, Release> releases;
    private final Map<String, Text> titles = new HashMap<>();

    BodyResults(RoundFacts facts, BodyFacts bodies, Map<String, Release> releases) {
        this.facts = facts;
        this.bodies = bodies;
        this.releases = releases;
    }

    BodyResultsView view(@Nullable SnapshotView snapshot) {
        List<BodyResultsView.SubjectView> subjects = new ArrayList<>();
        subjects.add(subject(Level.CITY, RoundFacts.CITY, null, Item.About.CITY));
        for (Programme programme : facts.programmes()) {
            subjects.add(subject(
                    Level.PROGRAMME, programme.code(), programme.shortTitle(), Item.About.PROGRAMME, Item.About.GOAL));
            for (Theme theme : programme.themes()) {
                subjects.add(subject(Level.THEME, theme.code(), theme.title(), Item.About.GOAL));
                theme.goals().forEach(goal -> subjects.add(subject(goal)));
            }
            programme.goals().forEach(goal -> subjects.add(subject(goal)));
        }
        return new BodyResultsView(
                snapshot,
                facts.minimumCellSize(),
                bodies.groups().stream()
                        .map(group -> new BodyResultsView.GroupView(group.code(), group.name()))
                        .toList(),
                subjects);
    }

    private BodyResultsView.SubjectView subject(Goal goal) {
        return subject(Level.GOAL, goal.code(), goal.title(), Item.About.GOAL);
    }

    private BodyResultsView.SubjectView subject(Level level, String code, @Nullable Text title, Item.About... about) {
        if (title != null) {
            titles.put(code, title);
        }
        Set<Item.About> told = Set.of(about);
        return new BodyResultsView.SubjectView(
                level.name(),
                code,
                title,
                bodies.responsible().getOrDefault(code, Set.of()).stream()
                        .sorted()
                        .toList(),
                facts.items()
                        .filter(BodyFacts::breaksDown)
                        .filter(item -> told.contains(item.about()))
                        .map(item -> item(item, code))
                        .toList());
    }

    private BodyResultsView.ItemView item(Item item, String cell) {
        return new BodyResultsView.ItemView(
                item.code(),
                item.stem(),
                facts.questionnaire().points(item).stream()
                        .map(point -> new BodyResultsView.PointLabelView(point.value(), point.label()))
                        .toList(),
                bodies.groups().stream()
                        .map(BodyGroup::code)
                        .flatMap(group -> row(item, group, new Part.OfGroup(group), cell).stream())
                        .toList(),
                row(item, null, Part.Side.RESPONSIBLE, cell).orElse(null),
                row(item, null, Part.Side.OTHERS, cell).orElse(null),
                difference(releases.get(item.code()), cell));
    }

    /** Worked out of published figures alone, as anybody could. */
    private static BodyResultsView.@Nullable DifferenceView difference(@Nullable Release release, String cell) {
        if (release == null) {
            return null;
        }
        Optional<Figure> responsible = figure(release, Part.Side.RESPONSIBLE, cell);
        Optional<Figure> others = figure(release, Part.Side.OTHERS, cell);
        return responsible
                .flatMap(one -> others.flatMap(other -> difference(one, other)))
                .orElse(null);
    }

    private static Optional<BodyResultsView.DifferenceView> difference(Figure responsible, Figure others) {
        return CliffsDelta.between(responsible, others) instanceof Statistic.Known<CliffsDelta>(CliffsDelta known)
                ? Optional.of(new BodyResultsView.DifferenceView(
                        known.delta().value(), known.superiority().value(), known.magnitude()))
                : Optional.empty();
    }

    private static Optional<Figure> figure(Release release, Part part, String cell) {
        return release.outcome(part, cell)
                .flatMap(outcome -> outcome instanceof Outcome.Shown(Published<Figure> figure)
                        ? Optional.of(figure.value())
                        : Optional.empty());
    }

    /** Empty if there is no such cell; before the first snapshot there is none for sides. */
    private Optional<BodyResultsView.RowView> row(Item item, @Nullable String group, Part part, String cell) {
        Release release = releases.get(item.code());
        if (release == null) {
            return Stream.ofNullable(group)
                    .map(one -> suppressed(one, ItemResultView.Reason.NO_SNAPSHOT, Optional.empty()))
                    .findFirst();
        }
        return release.outcome(part, cell).map(outcome -> switch (outcome) {
            case Outcome.Shown shown ->
                new BodyResultsView.RowView(group, FigureView.of(shown.figure(), 0, Map.of()), null, null);
            case Outcome.Suppressed(Outcome.Reason reason, Optional<Outcome.Instead> instead) ->
                suppressed(group, ItemResultView.Reason.valueOf(reason.name()), instead);
        });
    }

    private BodyResultsView.RowView suppressed(
            @Nullable String group, ItemResultView.Reason reason, Optional<Outcome.Instead> instead) {
        Text why = new SuppressionTexts(facts.minimumCellSize()).of(reason);
        return new BodyResultsView.RowView(
                group,
                null,
                new ItemResultView.Suppressed(reason, why),
                instead.map(this::instead).orElse(null));
    }

    /** How many of a group can be asked is nowhere told, so there is no response rate. */
    private ItemResultView.Instead instead(Outcome.Instead above) {
        return new ItemResultView.Instead(
                above.level().name(),
                above.code(),
                titles.get(above.code()),
                FigureView.of(above.figure(), 0, Map.of()));
    }
}
