package fi.arvio.assessment.analysis;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Agreement of coders who worked apart, on values without an order: 1 where they agree, 0 where they do as chance would,
 * and below where they disagree more than that.
 */
public record KrippendorffAlpha(int units, int values, Ratio alpha) {

    /** From eight units on that two or more coders gave a value. */
    public static <T> Statistic<KrippendorffAlpha> of(List<? extends Collection<T>> units) {
        return units.stream().filter(unit -> unit.size() > 1).count() < Figure.SPREAD_FROM
                ? new Statistic.NotComputable<>(Statistic.Reason.TOO_FEW)
                : ofAny(units);
    }

    /** Each unit comes with the values it was given; a coder who gave none is missing, and one value says nothing. */
    static <T> Statistic<KrippendorffAlpha> ofAny(List<? extends Collection<T>> units) {
        List<Map<T, Long>> paired = units.stream()
                .filter(unit -> unit.size() > 1)
                .map(KrippendorffAlpha::counts)
                .toList();
        if (paired.isEmpty()) {
            return new Statistic.NotComputable<>(Statistic.Reason.TOO_FEW);
        }
        Map<T, Long> all = paired.stream()
                .flatMap(unit -> unit.entrySet().stream())
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.summingLong(Map.Entry::getValue)));
        long expected = unlike(all);
        return expected == 0
                ? new Statistic.NotComputable<>(Statistic.Reason.NO_VARIATION)
                : new Statistic.Known<>(new KrippendorffAlpha(
                        paired.size(), Math.toIntExact(sum(all)), alpha(paired, sum(all), expected)));
    }

    /**
     * {@code 1 − (n − 1)·Σ(unlike pairs of a unit / (m − 1)) / unlike pairs of all values}, with the m values of a unit and
     * n of all; over the least common multiple of all m − 1, so that it stays a quotient of counts.
     *
     * @see <a href="https://repository.upenn.edu/asc_papers/43">Krippendorff (2011), Computing Krippendorff's
     *     Alpha-Reliability</a>
     */
    private static <T> Ratio alpha(List<Map<T, Long>> units, long n, long expected) {
        long common = units.stream().mapToLong(unit -> sum(unit) - 1).reduce(1, KrippendorffAlpha::commonMultiple);
        long observed = units.stream()
                .mapToLong(unit -> common / (sum(unit) - 1) * unlike(unit))
                .sum();
        return new Ratio(common * expected - (n - 1) * observed, common * expected);
    }

    private static <T> Map<T, Long> counts(Collection<T> unit) {
        return unit.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static long sum(Map<?, Long> counts) {
        return counts.values().stream().mapToLong(count -> count).sum();
    }

    /** Ordered pairs of values that differ. */
    private static long unlike(Map<?, Long> counts) {
        long sum = sum(counts);
        return sum * sum
                - counts.values().stream().mapToLong(count -> count * count).sum();
    }

    private static long commonMultiple(long one, long other) {
        return one / commonDivisor(one, other) * other;
    }

    private static long commonDivisor(long one, long other) {
        return other == 0 ? one : commonDivisor(other, one % other);
    }
}
