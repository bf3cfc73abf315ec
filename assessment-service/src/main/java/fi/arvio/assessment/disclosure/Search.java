package fi.arvio.assessment.disclosure;

import java.util.BitSet;
import java.util.List;

/**
 * Looks for a combination that rests on few respondents. It is exact up to a number of steps; a search that takes more
 * counts as found, so that what is undecided is suppressed.
 */
final class Search {
    private final int limit;
    private int steps;

    Search(int limit) {
        this.limit = limit;
    }

    /** Whether some combination with the added row rests on at most so many respondents. */
    boolean finds(Combinations combinations, int respondents) {
        if (++steps > limit) {
            return true;
        }
        Combinations some = combinations.merged();
        Span span = Span.of(some.rows());
        long[] left = span.remainder(some.added());
        int first = Span.first(left);
        if (first < 0) {
            return true;
        }
        int wide = some.wider(respondents);
        if (first < wide) {
            return false;
        }
        // It has to vanish on columns with more respondents, so the rows that they are pivots of drop out.
        return wide > 0
                ? finds(Combinations.from(wide, span, left, some.respondents()), respondents)
                : branches(new Combinations(span.rows(), left, some.respondents()), span, respondents);
    }

    /** It cannot vanish on all columns of a witness: each in turn is taken as one on which it does not. */
    private boolean branches(Combinations some, Span span, int respondents) {
        if (needsMoreThan(respondents, span, some.added(), some.respondents())) {
            return false;
        }
        BitSet narrow = narrowest(span, some.added());
        return narrow.stream()
                .mapToObj(some.respondents()::get)
                .anyMatch(counted -> finds(some.without(counted), respondents - counted.cardinality()));
    }

    private static BitSet narrowest(Span span, long[] left) {
        BitSet narrowest = span.witness(Span.first(left));
        for (int i = 0; i < left.length; i++) {
            BitSet witness = left[i] == 0 ? narrowest : span.witness(i);
            if (witness.cardinality() < narrowest.cardinality()) {
                narrowest = witness;
            }
        }
        return narrowest;
    }

    /** A bound from below: of each of several witnesses without common respondents, some column does not vanish. */
    static boolean needsMoreThan(int respondents, Span span, long[] left, List<BitSet> behind) {
        BitSet seen = new BitSet();
        int needed = 0;
        for (int i = 0; i < left.length && needed <= respondents; i++) {
            if (left[i] != 0 && !behind.get(i).intersects(seen)) {
                BitSet witness = span.witness(i);
                if (witness.stream().noneMatch(column -> behind.get(column).intersects(seen))) {
                    witness.stream().mapToObj(behind::get).forEach(seen::or);
                    needed += witness.stream()
                            .map(column -> behind.get(column).cardinality())
                            .min()
                            .orElse(0);
                }
            }
        }
        return needed > respondents;
    }
}
