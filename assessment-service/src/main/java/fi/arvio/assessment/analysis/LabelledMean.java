package fi.arvio.assessment.analysis;

import java.util.Optional;

/**
 * The mean of scale points, which takes the steps of the scale for equally long. No figure carries it: who wants it asks
 * for it by this name and shows it under its label.
 */
public record LabelledMean(Ratio mean) {

    /** Of an ordinal item with answers; choices have no mean. */
    public static Optional<LabelledMean> of(FrequencyDistribution distribution) {
        if (!(distribution.type() instanceof ResponseType.Ordinal) || distribution.validN() == 0) {
            return Optional.empty();
        }
        long sum = 0;
        for (var entry : distribution.counts().entrySet()) {
            if (entry.getKey() instanceof Category.Point(int value)) {
                sum += (long) value * entry.getValue();
            }
        }
        return Optional.of(new LabelledMean(new Ratio(sum, distribution.validN())));
    }
}
