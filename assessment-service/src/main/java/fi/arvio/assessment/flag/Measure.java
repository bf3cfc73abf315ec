package fi.arvio.assessment.flag;

import fi.arvio.assessment.analysis.Figure;
import fi.arvio.assessment.analysis.Share;

/** What a rule compares with its threshold: n answers at the least, and the end of the scale that weighs most. */
record Measure(Share share, int n, int threshold, int extreme) {

    /** Holds from the threshold upwards. */
    static Measure atLeast(Share share, int threshold) {
        return new Measure(share, share.base(), threshold, 100);
    }

    /** Holds below the threshold. */
    static Measure below(Share share, int threshold) {
        return new Measure(share, share.base(), threshold, 0);
    }

    /** How much larger one share is than another, in points of a hundred; none if it is not. */
    static Measure difference(Share larger, Share smaller, int threshold) {
        int base = larger.base() * smaller.base();
        int count = larger.count() * smaller.base() - smaller.count() * larger.base();
        return new Measure(
                new Share(Math.max(count, 0), base), Math.min(larger.base(), smaller.base()), threshold, 100);
    }

    Measure outOf(int most) {
        return new Measure(share, n, threshold, most);
    }

    boolean holds() {
        return share.base() > 0 && share.atLeast(threshold) == extreme > 0;
    }

    /** HIGH from half the way between threshold and extreme. */
    Severity severity() {
        if (n < Figure.INDICATIVE_BELOW) {
            return Severity.LOW;
        }
        long doubled = 200L * share.count();
        long halfway = (long) (threshold + extreme) * share.base();
        boolean far = extreme > 0 ? doubled >= halfway : doubled < halfway;
        return far ? Severity.HIGH : Severity.MEDIUM;
    }
}
