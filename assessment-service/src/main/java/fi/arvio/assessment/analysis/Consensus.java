package fi.arvio.assessment.analysis;

import java.util.Arrays;

/** Consensus Cns of ordered ratings: 1 where all share a category, 0 where half stand at each end. */
final class Consensus {

    private Consensus() {}

    /**
     * {@code 1 + Σ p·log₂(1 − |x − μ| / d)} over the categories numbered x, where p is a category's share, μ the mean of
     * the numbers and d the scale's width. The argument of the logarithm is a quotient of integers.
     *
     * @see <a href="https://doi.org/10.1016/j.ijar.2006.06.024">Tastle &amp; Wierman (2007), International Journal of
     *     Approximate Reasoning 45</a>
     */
    static double of(int... counts) {
        long n = Arrays.stream(counts).sum();
        if (counts.length < 2 || n == 0) {
            throw new IllegalArgumentException("Consensus needs two categories and an answer: " + n);
        }
        long sum = 0;
        for (int x = 0; x < counts.length; x++) {
            sum += (long) x * counts[x];
        }
        long width = n * (counts.length - 1);
        double consensus = 1;
        for (int x = 0; x < counts.length; x++) {
            if (counts[x] > 0) {
                double near = (double) (width - Math.abs(n * x - sum)) / width;
                consensus += counts[x] * (Math.log(near) / Math.log(2)) / n;
            }
        }
        return consensus;
    }
}
