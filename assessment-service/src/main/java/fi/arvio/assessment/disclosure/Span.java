package fi.arvio.assessment.disclosure;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * All linear combinations of some rows, which are kept in reduced echelon form over the prime field of 2³¹ − 1: a
 * combination of whole figures, divided by what its weights have in common, does not vanish there, so nothing is missed.
 */
final class Span {
    private static final long PRIME = 2_147_483_647L;

    private final List<long[]> rows = new ArrayList<>();
    private final List<Integer> pivots = new ArrayList<>();

    static Span of(List<long[]> rows) {
        Span span = new Span();
        rows.forEach(span::add);
        return span;
    }

    /** Adds the row unless it is a combination already; pivots are taken from the left. */
    void add(long[] row) {
        long[] left = remainder(row);
        int pivot = first(left);
        if (pivot >= 0) {
            normalise(left, pivot);
            rows.forEach(other -> subtract(other, left, pivot));
            rows.add(left);
            pivots.add(pivot);
        }
    }

    /** What the span leaves of a row: 0 everywhere exactly if the row is in it. */
    long[] remainder(long[] row) {
        long[] left = row.clone();
        for (int i = 0; i < rows.size(); i++) {
            subtract(left, rows.get(i), pivots.get(i));
        }
        return left;
    }

    /**
     * Columns on which no remainder that is not 0 at the given one can vanish together, whatever combination is added:
     * the given one and the pivots that depend on it.
     */
    BitSet witness(int column) {
        BitSet witness = new BitSet();
        witness.set(column);
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i)[column] != 0) {
                witness.set(pivots.get(i));
            }
        }
        return witness;
    }

    /** The rows whose pivots are not among the first columns, without these columns. */
    List<long[]> beyond(int columns) {
        List<long[]> beyond = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (pivots.get(i) >= columns) {
                beyond.add(rows.get(i));
            }
        }
        return beyond;
    }

    List<long[]> rows() {
        return rows;
    }

    static int first(long[] row) {
        for (int i = 0; i < row.length; i++) {
            if (row[i] != 0) {
                return i;
            }
        }
        return -1;
    }

    /** Makes the first value that is not 0, at the pivot, 1. */
    static void normalise(long[] row, int pivot) {
        if (row[pivot] == 1) {
            return;
        }
        long inverse = inverse(row[pivot]);
        for (int i = pivot; i < row.length; i++) {
            row[i] = row[i] * inverse % PRIME;
        }
    }

    private static long inverse(long value) {
        return value == PRIME - 1
                ? value
                : BigInteger.valueOf(value)
                        .modInverse(BigInteger.valueOf(PRIME))
                        .longValueExact();
    }

    private static void subtract(long[] from, long[] row, int pivot) {
        long factor = from[pivot];
        if (factor != 0) {
            for (int i = 0; i < row.length; i++) {
                if (row[i] != 0) {
                    from[i] = Math.floorMod(from[i] - factor * row[i], PRIME);
                }
            }
        }
    }
}
