package fi.arvio.assessment.analysis;

import java.util.OptionalDouble;

/** A count and the base it is a part of. */
public record Share(int count, int base) {

    /** Below this base a percentage pretends to a precision that single answers overturn. */
    public static final int SHOWN_FROM = 20;

    public Share {
        if (count < 0 || count > base) {
            throw new IllegalArgumentException("%d of %d is not a share".formatted(count, base));
        }
    }

    /** The share as a number from 0 to 1, where the base is large enough to say it. */
    public OptionalDouble shown() {
        return base < SHOWN_FROM ? OptionalDouble.empty() : OptionalDouble.of((double) count / base);
    }

    /** Exact comparison: {@code count / base ≥ percent / 100}; nothing is at least anything of an empty base. */
    public boolean atLeast(int percent) {
        return base > 0 && 100L * count >= (long) percent * base;
    }
}
