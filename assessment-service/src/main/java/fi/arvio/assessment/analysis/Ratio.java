package fi.arvio.assessment.analysis;

import java.math.BigInteger;

/** A quotient of integers in lowest terms, so that it is compared exactly and only shown as a decimal. */
public record Ratio(long numerator, long denominator) implements Comparable<Ratio> {

    public Ratio {
        if (denominator <= 0) {
            throw new IllegalArgumentException("%d of %d is not a ratio".formatted(numerator, denominator));
        }
        long common = BigInteger.valueOf(numerator)
                .gcd(BigInteger.valueOf(denominator))
                .longValueExact();
        numerator /= common;
        denominator /= common;
    }

    public Ratio minus(Ratio other) {
        return new Ratio(
                Math.subtractExact(
                        Math.multiplyExact(numerator, other.denominator),
                        Math.multiplyExact(other.numerator, denominator)),
                Math.multiplyExact(denominator, other.denominator));
    }

    public Ratio abs() {
        return new Ratio(Math.absExact(numerator), denominator);
    }

    /** The nearest decimal, for showing. */
    public double value() {
        return (double) numerator / denominator;
    }

    @Override
    public int compareTo(Ratio other) {
        return Long.compare(
                Math.multiplyExact(numerator, other.denominator), Math.multiplyExact(other.numerator, denominator));
    }
}
