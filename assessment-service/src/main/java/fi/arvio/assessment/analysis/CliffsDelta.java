package fi.arvio.assessment.analysis;

/**
 * How two groups that share nobody differ on one ordinal item: over all pairs of one answer from each, those in which the
 * first group's is the higher, those in which it is the lower, and all.
 */
public record CliffsDelta(long higher, long lower, long pairs) {

    /** Romano, Kromrey, Coraggio and Skowronek's words for |delta|, each up to its bound and not including it. */
    public enum Magnitude {
        NEGLIGIBLE(147),
        SMALL(330),
        MEDIUM(474),
        LARGE(1001);

        private final int thousandths;

        Magnitude(int thousandths) {
            this.thousandths = thousandths;
        }
    }

    /** From the counts alone, of eight answers in each group on; the scales must be one and the same. */
    public static Statistic<CliffsDelta> between(Figure first, Figure second) {
        ResponseType scale = first.distribution().type();
        if (!(scale instanceof ResponseType.Ordinal)) {
            return new Statistic.NotComputable<>(Statistic.Reason.NOT_ORDINAL);
        }
        if (!scale.equals(second.distribution().type())) {
            return new Statistic.NotComputable<>(Statistic.Reason.DIFFERENT_SCALES);
        }
        return Math.min(first.n(), second.n()) < Figure.SPREAD_FROM
                ? new Statistic.NotComputable<>(Statistic.Reason.TOO_FEW)
                : new Statistic.Known<>(of(
                        first.distribution().orderedCounts(),
                        second.distribution().orderedCounts()));
    }

    static CliffsDelta of(int[] first, int... second) {
        long higher = 0;
        long lower = 0;
        long pairs = 0;
        for (int a = 0; a < first.length; a++) {
            for (int b = 0; b < second.length; b++) {
                long both = (long) first[a] * second[b];
                higher += a > b ? both : 0;
                lower += a < b ? both : 0;
                pairs += both;
            }
        }
        return new CliffsDelta(higher, lower, pairs);
    }

    /**
     * From −1, the first group is lower in every pair, to 1.
     *
     * @see <a href="https://doi.org/10.1037/0033-2909.114.3.494">Cliff (1993), Psychological Bulletin 114</a>
     */
    public Ratio delta() {
        return new Ratio(higher - lower, pairs);
    }

    /**
     * The chance that an answer of the first group is the higher, ties split evenly.
     *
     * @see <a href="https://doi.org/10.3102/10769986025002101">Vargha &amp; Delaney (2000), Journal of Educational and
     *     Behavioral Statistics 25</a>
     */
    public Ratio superiority() {
        return new Ratio(pairs + higher - lower, 2 * pairs);
    }

    public Magnitude magnitude() {
        Ratio size = delta().abs();
        for (Magnitude magnitude : Magnitude.values()) {
            if (size.compareTo(new Ratio(magnitude.thousandths, 1000)) < 0) {
                return magnitude;
            }
        }
        throw new IllegalStateException("|delta| exceeds 1: " + size);
    }
}
