package fi.arvio.assessment.analysis;

/** The middle of ordinal answers: one point, or the two middle points where an even count splits between them. */
public record Median(int lower, int upper) {

    /** The two middle answers agree, so the median is a point of the scale. */
    public boolean single() {
        return lower == upper;
    }
}
