package fi.arvio.assessment.disclosure;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Linearly independent vectors over the prime field of 2³¹ − 1, collected one by one. */
final class Basis {
    private static final long PRIME = 2_147_483_647L;

    private final int dimension;
    private final List<long[]> reduced = new ArrayList<>();
    private final List<Integer> pivots = new ArrayList<>();

    Basis(int dimension) {
        this.dimension = dimension;
    }

    int rank() {
        return reduced.size();
    }

    /** Adds the 0/1 vector unless it is a combination of those already there. */
    boolean add(BitSet ones) {
        long[] vector = new long[dimension];
        ones.stream().forEach(i -> vector[i] = 1);
        for (int row = 0; row < reduced.size(); row++) {
            subtract(vector, reduced.get(row), vector[pivots.get(row)]);
        }
        int pivot = 0;
        while (pivot < dimension && vector[pivot] == 0) {
            pivot++;
        }
        if (pivot == dimension) {
            return false;
        }
        scale(vector, inverse(vector[pivot]));
        reduced.add(vector);
        pivots.add(pivot);
        return true;
    }

    private static void subtract(long[] vector, long[] row, long factor) {
        for (int i = 0; factor != 0 && i < vector.length; i++) {
            vector[i] = Math.floorMod(vector[i] - factor * row[i], PRIME);
        }
    }

    private static void scale(long[] vector, long factor) {
        for (int i = 0; i < vector.length; i++) {
            vector[i] = vector[i] * factor % PRIME;
        }
    }

    private static long inverse(long value) {
        return BigInteger.valueOf(value).modInverse(BigInteger.valueOf(PRIME)).longValueExact();
    }
}
