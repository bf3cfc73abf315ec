package fi.arvio.assessment.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * How the same people's answers to one ordinal item moved between two rounds: how many went up the scale, stayed or went
 * down, and what those very people said in each round.
 */
public record RoundChange(int up, int same, int down, Figure before, Figure after) {

    /** Answers by person; who has no valid one in either round is left out of both. */
    public static Statistic<RoundChange> of(
            ResponseType type, Map<String, Contribution> before, Map<String, Contribution> after) {
        if (!(type instanceof ResponseType.Ordinal)) {
            return new Statistic.NotComputable<>(Statistic.Reason.NOT_ORDINAL);
        }
        List<Contribution.Valid> first = new ArrayList<>();
        List<Contribution.Valid> second = new ArrayList<>();
        before.forEach((person, earlier) -> {
            if (earlier instanceof Contribution.Valid valid && after.get(person) instanceof Contribution.Valid later) {
                first.add(valid);
                second.add(later);
            }
        });
        Figure then = new Figure(FrequencyDistribution.of(type, first));
        Figure now = new Figure(FrequencyDistribution.of(type, second));
        return first.isEmpty()
                ? new Statistic.NotComputable<>(Statistic.Reason.TOO_FEW)
                : new Statistic.Known<>(of(type.categories(), first, second, then, now));
    }

    private static RoundChange of(
            List<Category> scale,
            List<Contribution.Valid> first,
            List<Contribution.Valid> second,
            Figure then,
            Figure now) {
        int up = 0;
        int down = 0;
        for (int i = 0; i < first.size(); i++) {
            int moved = Integer.compare(place(scale, second.get(i)), place(scale, first.get(i)));
            up += moved > 0 ? 1 : 0;
            down += moved < 0 ? 1 : 0;
        }
        return new RoundChange(up, first.size() - up - down, down, then, now);
    }

    private static int place(List<Category> scale, Contribution.Valid answer) {
        return scale.indexOf(answer.categories().iterator().next());
    }

    /** People with a valid answer in both rounds. */
    public int pairs() {
        return up + same + down;
    }

    /** How many more went up than down. */
    public int net() {
        return up - down;
    }

    /** Consensus afterwards minus before, where both are told: above zero, the people came closer. */
    public OptionalDouble convergence() {
        return before.consensus().isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        after.consensus().orElseThrow() - before.consensus().orElseThrow());
    }

    /** Interquartile range afterwards minus before, where both are told: below zero, the people came closer. */
    public OptionalInt iqrChange() {
        return before.quartiles().isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(after.quartiles().orElseThrow().iqr()
                        - before.quartiles().orElseThrow().iqr());
    }
}
