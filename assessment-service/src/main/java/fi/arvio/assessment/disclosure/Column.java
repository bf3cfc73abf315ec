package fi.arvio.assessment.disclosure;

import java.math.BigInteger;
import java.util.Arrays;

/** A vector over the prime field of 2³¹ − 1, where ranks of 0/1 matrices are exact without fractions. */
final class Column {
    private static final long PRIME = 2_147_483_647L;

    private final long[] values;

    Column(long... values) {
        this.values = values;
    }

    /** The index of the first value that is not 0, or −1. */
    int pivot() {
        for (int i = 0; i < values.length; i++) {
            if (values[i] != 0) {
                return i;
            }
        }
        return -1;
    }

    /** This minus the multiple of another, which has 1 at the pivot, that makes it 0 there. */
    Column eliminated(Column other, int pivot) {
        long factor = values[pivot];
        if (factor == 0) {
            return this;
        }
        long[] left = new long[values.length];
        for (int i = 0; i < left.length; i++) {
            left[i] = Math.floorMod(values[i] - factor * other.values[i], PRIME);
        }
        return new Column(left);
    }

    /** The multiple that has 1 at the pivot. */
    Column normalised() {
        int pivot = pivot();
        if (pivot < 0 || values[pivot] == 1) {
            return this;
        }
        long inverse = BigInteger.valueOf(values[pivot])
                .modInverse(BigInteger.valueOf(PRIME))
                .longValueExact();
        return new Column(
                Arrays.stream(values).map(value -> value * inverse % PRIME).toArray());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Column that && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }
}
