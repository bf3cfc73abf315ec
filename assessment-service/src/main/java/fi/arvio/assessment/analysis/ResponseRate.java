package fi.arvio.assessment.analysis;

import java.util.OptionalDouble;

/** Respondents of a list-based panel and the eligible ones, all of whose eligibility is known from the roster. */
public record ResponseRate(int responded, int eligible) {

    public ResponseRate {
        if (responded < 0 || responded > eligible) {
            throw new IllegalArgumentException(
                    "%d of %d eligible cannot have responded".formatted(responded, eligible));
        }
    }

    /**
     * Response Rate 1: {@code I / (I + P + R + NC + O)}; partial submissions do not count as responses.
     *
     * @see <a href="https://aapor.org/standards-and-ethics/standard-definitions/">AAPOR Standard Definitions</a>
     */
    public static ResponseRate rr1(int complete, int eligible) {
        return new ResponseRate(complete, eligible);
    }

    /** Response Rate 2: {@code (I + P) / (I + P + R + NC + O)}; partial submissions count as responses. */
    public static ResponseRate rr2(int complete, int partial, int eligible) {
        return new ResponseRate(complete + partial, eligible);
    }

    /** Of one item: respondents who saw it and reacted to it, of those eligible for it. */
    public static ResponseRate ofItem(int asked, int eligible) {
        return new ResponseRate(asked, eligible);
    }

    public OptionalDouble value() {
        return eligible == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) responded / eligible);
    }
}
