package fi.arvio.assessment.snapshot.result;

import fi.arvio.assessment.catalogue.Goal;
import fi.arvio.assessment.catalogue.Programme;
import fi.arvio.assessment.catalogue.Theme;
import fi.arvio.assessment.disclosure.Outcome;
import fi.arvio.assessment.disclosure.Release;
import fi.arvio.assessment.questionnaire.Item;
import fi.arvio.assessment.questionnaire.Questionnaire;
import fi.arvio.assessment.round.Subject;
import fi.arvio.assessment.snapshot.RoundFacts;
import fi.arvio.assessment.snapshot.SnapshotView;
import fi.arvio.assessment.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts released figures beside the words of catalogue and questionnaire; without a snapshot, the words alone. */
public final class ResultsAssembly {
    private final RoundFacts facts;
    private final @Nullable SnapshotView snapshot;
    private final Map<String, Release> releases;
    private final SuppressionTexts texts;
    private final Map<String, Text> titles = new HashMap<>();
    private final Map<String, Integer> answerable = new HashMap<>();

    public ResultsAssembly(RoundFacts facts, @Nullable SnapshotView snapshot, Map<String, Release> releases) {
        this.facts = facts;
        this.snapshot = snapshot;
        this.releases = releases;
        this.texts = new SuppressionTexts(facts.minimumCellSize());
        facts.programmes().forEach(this::note);
    }

    private void note(Programme programme) {
        titles.put(programme.code(), programme.shortTitle());
        answerable.put(programme.code(), answerable(programme.allGoals()));
        for (Theme theme : programme.themes()) {
            titles.put(theme.code(), theme.title());
            answerable.put(theme.code(), answerable(theme.goals().stream()));
        }
        programme.allGoals().forEach(goal -> titles.put(goal.code(), goal.title()));
    }

    /** A pooled figure counts answers, so its base is everybody's goals, not everybody. */
    private int answerable(Stream<Goal> goals) {
        return goals.mapToInt(goal -> facts.eligible(Subject.Kind.GOAL, goal.code()))
                .sum();
    }

    public GoalResultsView goals() {
        List<GoalResultsView.GoalResult> goals = new ArrayList<>();
        for (Programme programme : facts.programmes()) {
            for (Theme theme : programme.themes()) {
                theme.goals().forEach(goal -> goals.add(goal(programme, theme.code(), goal)));
            }
            programme.goals().forEach(goal -> goals.add(goal(programme, null, goal)));
        }
        return new GoalResultsView(snapshot, facts.minimumCellSize(), goals);
    }

    private GoalResultsView.GoalResult goal(Programme programme, @Nullable String theme, Goal goal) {
        int eligible = facts.eligible(Subject.Kind.GOAL, goal.code());
        return new GoalResultsView.GoalResult(
                goal.code(),
                programme.code(),
                theme,
                goal.title(),
                eligible,
                facts.items(Item.About.GOAL)
                        .map(item -> result(item, null, goal.code(), eligible))
                        .toList());
    }

    ThemeResultsView themes() {
        List<ThemeResultsView.PooledResult> subjects = new ArrayList<>();
        for (Programme programme : facts.programmes()) {
            subjects.add(pooled(ThemeResultsView.Level.PROGRAMME, programme.code(), programme.code()));
            programme
                    .themes()
                    .forEach(theme ->
                            subjects.add(pooled(ThemeResultsView.Level.THEME, theme.code(), programme.code())));
        }
        return new ThemeResultsView(snapshot, facts.minimumCellSize(), subjects);
    }

    private ThemeResultsView.PooledResult pooled(ThemeResultsView.Level level, String code, String programme) {
        int eligible = answerable.getOrDefault(code, 0);
        return new ThemeResultsView.PooledResult(
                level,
                code,
                programme,
                title(code),
                eligible,
                facts.items(Item.About.GOAL)
                        .map(item -> result(item, null, code, eligible))
                        .toList());
    }

    private Text title(String code) {
        return Objects.requireNonNull(titles.get(code), code);
    }

    CoreResultsView core() {
        Stream<ItemResultView> items = facts.items().flatMap(this::core);
        return new CoreResultsView(snapshot, facts.minimumCellSize(), items.toList());
    }

    private Stream<ItemResultView> core(Item item) {
        return switch (item.about()) {
            case CITY -> Stream.of(result(item, null, RoundFacts.CITY, facts.eligible(Subject.Kind.CITY, "")));
            case PROGRAMME ->
                facts.programmes().stream()
                        .map(Programme::code)
                        .map(code -> result(item, code, code, facts.eligible(Subject.Kind.PROGRAMME, code)));
            case GOAL, OWN -> Stream.empty();
        };
    }

    private ItemResultView result(Item item, @Nullable String programme, String cell, int eligible) {
        Release release = releases.get(item.code());
        FigureView figure = null;
        ItemResultView.Suppressed suppressed = null;
        ItemResultView.Instead instead = null;
        switch (release == null ? null : release.outcome(cell)) {
            case null -> suppressed = suppressed(ItemResultView.Reason.NO_SNAPSHOT);
            case Outcome.Shown shown -> figure = FigureView.of(shown.figure(), eligible, labels(item));
            case Outcome.Suppressed hidden -> {
                suppressed =
                        suppressed(ItemResultView.Reason.valueOf(hidden.reason().name()));
                instead = instead(item, hidden.instead());
            }
        }
        return new ItemResultView(
                item.code(), programme, item.stem(), item.evaluationQuestions(), eligible, figure, suppressed, instead);
    }

    private ItemResultView.Suppressed suppressed(ItemResultView.Reason reason) {
        return new ItemResultView.Suppressed(reason, texts.of(reason));
    }

    private ItemResultView.@Nullable Instead instead(Item item, Optional<Outcome.Instead> above) {
        return above.map(it -> new ItemResultView.Instead(
                        it.level().name(),
                        it.code(),
                        titles.get(it.code()),
                        FigureView.of(it.figure(), answerable.getOrDefault(it.code(), 0), labels(item))))
                .orElse(null);
    }

    private Map<Object, Text> labels(Item item) {
        Questionnaire questionnaire = facts.questionnaire();
        Map<Object, Text> labels = new HashMap<>();
        questionnaire.points(item).forEach(point -> labels.put(point.value(), point.label()));
        questionnaire.choices(item).forEach(choice -> labels.put(choice.code(), choice.label()));
        return labels;
    }
}
