package fi.arvio.assessment.disclosure;

import fi.arvio.assessment.analysis.Category;
import fi.arvio.assessment.analysis.Contribution;
import fi.arvio.assessment.analysis.ResponseType;
import fi.arvio.assessment.analysis.RoundChange;
import fi.arvio.assessment.analysis.Statistic;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What may be told of how the same people's answers to one item with a scale changed between two rounds.
 *
 * <p>Those people's figures of either round are figures of their own, told beside those of everybody. So each round's
 * releases have to take in an edition of these people alone, and how they moved is a third item, held to the same rules.
 */
public record ChangeRelease(List<ChangedCell> cells) {
    private static final List<Category> STEPS =
            List.of(new Category.Point(-1), new Category.Point(0), new Category.Point(1));

    public ChangeRelease {
        cells = List.copyOf(cells);
    }

    /** What is told of one cell. */
    public record ChangedCell(
            String code, Level level, @Nullable String parent, Told told) {}

    /** The change, or why it is not told. */
    public sealed interface Told {
        /** It may be seen. */
        record Shown(Published<RoundChange> change) implements Told {}

        /** It may not. */
        record Withheld(Outcome.Reason reason) implements Told {}
    }

    /**
     * The cells of the forest without the valid answers that have no valid counterpart in the other one. Who gave no value
     * stays: they are in no figure of a change, and that they are there is told already.
     */
    public static Forest matched(Forest forest, Forest counterpart) {
        Map<String, Cell> others = new HashMap<>();
        counterpart.cells().forEach(cell -> others.put(cell.code(), cell));
        return new Forest(
                forest.type(),
                forest.cells().stream()
                        .map(cell -> matched(cell, others.get(cell.code())))
                        .toList(),
                forest.breakdown());
    }

    private static Cell matched(Cell cell, @Nullable Cell other) {
        Map<String, Contribution> kept = new HashMap<>();
        cell.contributions().forEach((person, contribution) -> {
            boolean alone = contribution instanceof Contribution.Valid
                    && !(other != null && other.contributions().get(person) instanceof Contribution.Valid);
            if (!alone) {
                kept.put(person, contribution);
            }
        });
        return new Cell(cell.code(), cell.level(), cell.parent(), kept);
    }

    /**
     * The change of every cell.
     *
     * @param before the earlier round's releases, the last of which is that of its matched answers
     * @param after the same of the later round
     * @param minimum the higher one of the two rounds' minimum cell sizes
     */
    public static ChangeRelease of(Releases before, Releases after, int minimum) {
        Forest earlier = before.newestForest();
        Forest later = after.newestForest();
        Releases steps = Releases.withMinimum(minimum).then(1, steps(earlier, later));
        Release moved = steps.latest().orElseThrow();
        int number = after.latest().orElseThrow().number();
        Tree then = new Tree(earlier);
        Tree now = new Tree(later);
        return new ChangeRelease(moved.cells().stream()
                .map(cell -> new ChangedCell(
                        cell.code(),
                        cell.level(),
                        cell.parent(),
                        told(
                                cell,
                                before.tellsNewest(cell.code()) && after.tellsNewest(cell.code()),
                                then,
                                now,
                                number)))
                .toList());
    }

    private static Told told(ReleasedCell steps, boolean bothTold, Tree then, Tree now, int number) {
        return switch (steps.outcome()) {
            case Outcome.Suppressed suppressed -> new Told.Withheld(suppressed.reason());
            case Outcome.Shown shown ->
                bothTold ? shown(steps.code(), then, now, number) : new Told.Withheld(Outcome.Reason.PROTECTED);
        };
    }

    private static Told shown(String code, Tree then, Tree now, int number) {
        Statistic<RoundChange> change =
                RoundChange.of(then.forest().type(), byAnswer(then.group(code)), byAnswer(now.group(code)));
        return switch (change) {
            case Statistic.Known<RoundChange>(RoundChange value) -> new Told.Shown(new Published<>(value, number));
            case Statistic.NotComputable<RoundChange> none ->
                throw new IllegalArgumentException("no change of " + code + " can be told: " + none.reason());
        };
    }

    /** Somebody's answers of a pooled cell are counted one by one, each with its counterpart. */
    private static Map<String, Contribution> byAnswer(Group group) {
        Map<String, Contribution> answers = new HashMap<>();
        group.answers().forEach(one -> answers.put(one.cell() + "\n" + one.respondent(), one.contribution()));
        return answers;
    }

    /** Down, the same or up, by person. */
    private static Forest steps(Forest earlier, Forest later) {
        if (!(earlier.type() instanceof ResponseType.Ordinal(List<Category> scale))) {
            throw new IllegalArgumentException("only answers on a scale go up or down");
        }
        Map<String, Cell> after = new HashMap<>();
        later.cells().forEach(cell -> after.put(cell.code(), cell));
        return new Forest(
                new ResponseType.Ordinal(STEPS),
                earlier.cells().stream()
                        .map(cell -> steps(cell, after.get(cell.code()), scale))
                        .toList());
    }

    private static Cell steps(Cell before, @Nullable Cell after, List<Category> scale) {
        Map<String, Contribution> steps = new HashMap<>();
        before.contributions().forEach((person, then) -> {
            Contribution now = after == null ? null : after.contributions().get(person);
            if (then instanceof Contribution.Valid first && now instanceof Contribution.Valid second) {
                steps.put(person, Contribution.point(Integer.compare(place(scale, second), place(scale, first))));
            }
        });
        return new Cell(before.code(), before.level(), before.parent(), steps);
    }

    private static int place(List<Category> scale, Contribution.Valid answer) {
        return scale.indexOf(answer.categories().iterator().next());
    }
}
