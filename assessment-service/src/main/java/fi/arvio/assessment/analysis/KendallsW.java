package fi.arvio.assessment.analysis;

import java.util.List;
import java.util.Set;

/** Concordance of rankings, corrected for ties: 1 where all order the items alike, 0 where the orders cancel out. */
public record KendallsW(int rankings, int items, Ratio w) {

    /** From eight rankings on. */
    public static Statistic<KendallsW> of(List<Ranking> rankings) {
        return rankings.size() < Figure.SPREAD_FROM
                ? new Statistic.NotComputable<>(Statistic.Reason.TOO_FEW)
                : ofAny(rankings);
    }

    /** Every ranking must be of the same items: one that leaves some out says nothing about where they belong. */
    static Statistic<KendallsW> ofAny(List<Ranking> rankings) {
        Set<String> items = rankings.getFirst().items();
        if (!rankings.stream().allMatch(ranking -> ranking.items().equals(items))) {
            return new Statistic.NotComputable<>(Statistic.Reason.INCOMPLETE_RANKINGS);
        }
        if (items.size() < 2) {
            return new Statistic.NotComputable<>(Statistic.Reason.FEWER_THAN_TWO_ITEMS);
        }
        long possible = possible(rankings, items.size());
        return possible == 0
                ? new Statistic.NotComputable<>(Statistic.Reason.ALL_TIED)
                : new Statistic.Known<>(new KendallsW(
                        rankings.size(), items.size(), new Ratio(12 * deviations(rankings, items), 4 * possible)));
    }

    /** The denominator {@code m²(n³ − n) − mΣT}; nothing if everything is tied. */
    private static long possible(List<Ranking> rankings, long n) {
        long m = rankings.size();
        long ties = rankings.stream().mapToLong(Ranking::ties).sum();
        return m * m * (n * n * n - n) - m * ties;
    }

    /**
     * Four times S, the squared deviations of the items' rank sums from their mean {@code m(n + 1)/2}; twice the ranks are
     * integers, so four times their squares are. {@code W = 12·S / (m²(n³ − n) − mΣT)}.
     *
     * @see <a href="https://doi.org/10.1214/aoms/1177732186">Kendall &amp; Babington Smith (1939), Annals of Mathematical
     *     Statistics 10</a>
     */
    private static long deviations(List<Ranking> rankings, Set<String> items) {
        long mean = (long) rankings.size() * (items.size() + 1);
        long deviations = 0;
        for (String item : items) {
            long sum = rankings.stream()
                    .mapToLong(ranking -> ranking.twiceTheRank(item))
                    .sum();
            deviations += (sum - mean) * (sum - mean);
        }
        return deviations;
    }
}
