package fi.arvio.assessment.analysis;

import java.util.Optional;

/**
 * Importance minus performance of one subject: above zero where something matters more than it succeeds.
 *
 * @param fewestSteps how many steps of the scale the medians are at least apart
 * @param mostSteps the same at most; differs where a median is two points
 * @param topTwo difference of the shares at the two highest points, if both have the base for a share
 * @see <a href="https://doi.org/10.1177/002224297704100112">Martilla &amp; James (1977), Journal of Marketing 41</a>
 */
public record Gap(int fewestSteps, int mostSteps, Optional<Ratio> topTwo) {

    /** Two scales of different length have no common step, and choices have none at all. */
    public static Statistic<Gap> between(Figure importance, Figure performance) {
        FrequencyDistribution first = importance.distribution();
        FrequencyDistribution second = performance.distribution();
        if (!(first.type() instanceof ResponseType.Ordinal) || !(second.type() instanceof ResponseType.Ordinal)) {
            return new Statistic.NotComputable<>(Statistic.Reason.NOT_ORDINAL);
        }
        if (first.counts().size() != second.counts().size()) {
            return new Statistic.NotComputable<>(Statistic.Reason.DIFFERENT_SCALES);
        }
        if (first.validN() == 0 || second.validN() == 0) {
            return new Statistic.NotComputable<>(Statistic.Reason.TOO_FEW);
        }
        return new Statistic.Known<>(new Gap(
                first.lowerMedian() - second.upperMedian(),
                first.upperMedian() - second.lowerMedian(),
                topTwo(importance, performance)));
    }

    private static Optional<Ratio> topTwo(Figure importance, Figure performance) {
        if (importance.topTwo().isEmpty() || Math.min(importance.n(), performance.n()) < Share.SHOWN_FROM) {
            return Optional.empty();
        }
        return Optional.of(share(importance).minus(share(performance)));
    }

    private static Ratio share(Figure figure) {
        return new Ratio(figure.topTwo().orElseThrow(), figure.n());
    }
}
