package fi.arvio.assessment.analysis;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts of valid answers by category, and of the missing ones by reason. */
public record FrequencyDistribution(
        ResponseType type, Map<Category, Integer> counts, int validN, Map<MissingReason, Integer> missing) {

    public FrequencyDistribution {
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
        missing = Collections.unmodifiableMap(new EnumMap<>(missing));
    }

    /** Counts every category and every reason, also those nobody gave. */
    public static FrequencyDistribution of(ResponseType type, Collection<? extends Contribution> contributions) {
        Map<Category, Integer> counts = new LinkedHashMap<>();
        type.categories().forEach(category -> counts.put(category, 0));
        Map<MissingReason, Integer> missing = new EnumMap<>(MissingReason.class);
        for (MissingReason reason : MissingReason.values()) {
            missing.put(reason, 0);
        }
        int validN = 0;
        for (Contribution contribution : contributions) {
            switch (contribution) {
                case Contribution.Missing(MissingReason reason) -> missing.merge(reason, 1, Integer::sum);
                case Contribution.Valid valid -> {
                    count(type, valid, counts);
                    validN++;
                }
            }
        }
        return new FrequencyDistribution(type, counts, validN, missing);
    }

    private static void count(ResponseType type, Contribution.Valid valid, Map<Category, Integer> counts) {
        if (!type.allows(valid.categories().size())) {
            throw new IllegalArgumentException("One answer cannot name %s of %s".formatted(valid.categories(), type));
        }
        for (Category category : valid.categories()) {
            if (counts.computeIfPresent(category, (same, count) -> count + 1) == null) {
                throw new IllegalArgumentException("%s is not a category of %s".formatted(category, type));
            }
        }
    }

    public int count(Category category) {
        return counts.getOrDefault(category, 0);
    }

    public int missing(MissingReason reason) {
        return missing.getOrDefault(reason, 0);
    }

    /** Valid answers and the missing ones whose respondent saw the item. */
    public int asked() {
        return validN
                + missing.entrySet().stream()
                        .filter(entry -> entry.getKey().asked())
                        .mapToInt(Map.Entry::getValue)
                        .sum();
    }

    /**
     * Lower and upper median: the answers number ⌈n/2⌉ and ⌊n/2⌋+1 in ascending order. They differ only where an even
     * count splits exactly; ordinal points have no mean, so the two are not averaged.
     *
     * @see <a href="https://mitpress.mit.edu/9780262046305/">Cormen et al., Introduction to Algorithms, ch. 9</a>
     */
    public Optional<Median> median() {
        if (!(type instanceof ResponseType.Ordinal) || validN == 0) {
            return Optional.empty();
        }
        return Optional.of(new Median(pointAt(lowerMedian()), pointAt(upperMedian())));
    }

    /** Where on the scale the lower median is, counted from 0. */
    int lowerMedian() {
        return placeOf((validN + 1) / 2);
    }

    int upperMedian() {
        return placeOf(validN / 2 + 1);
    }

    /**
     * The lowest points that at least a quarter, and at least three quarters, of the answers do not exceed: the answers
     * number ⌈n/4⌉ and ⌈3n/4⌉ in ascending order. So a quartile is a point somebody chose and nothing is averaged.
     *
     * @see <a href="https://doi.org/10.1080/00031305.1996.10473566">Hyndman &amp; Fan (1996), The American Statistician
     *     50, definition 1</a>
     */
    public Optional<Quartiles> quartiles() {
        if (!(type instanceof ResponseType.Ordinal) || validN == 0) {
            return Optional.empty();
        }
        int lower = placeOf(Math.ceilDiv(validN, 4));
        int upper = placeOf(Math.ceilDiv(3 * validN, 4));
        return Optional.of(new Quartiles(pointAt(lower), pointAt(upper), upper - lower));
    }

    /** Where on the scale the answer of that number in ascending order is. */
    private int placeOf(int number) {
        int place = 0;
        int seen = 0;
        for (int count : orderedCounts()) {
            seen += count;
            if (seen >= number) {
                return place;
            }
            place++;
        }
        throw new IllegalArgumentException("No answer number %d among %s".formatted(number, counts));
    }

    private int pointAt(int place) {
        if (type.categories().get(place) instanceof Category.Point(int value)) {
            return value;
        }
        throw new IllegalStateException("Not a scale: " + type);
    }

    /** The counts in the order of the scale or list. */
    int[] orderedCounts() {
        return type.categories().stream().mapToInt(this::count).toArray();
    }

    /** Answers at the two lowest points of the scale. */
    public int bottomTwo() {
        return sum(ordered().subList(0, 2));
    }

    /** Answers at the two highest points of the scale. */
    public int topTwo() {
        List<Category> points = ordered();
        return sum(points.subList(points.size() - 2, points.size()));
    }

    private List<Category> ordered() {
        if (type instanceof ResponseType.Ordinal(List<Category> points) && points.size() >= 4) {
            return points;
        }
        throw new IllegalStateException("Two lowest and two highest points need an ordinal scale of four: " + type);
    }

    private int sum(List<Category> categories) {
        return categories.stream().mapToInt(this::count).sum();
    }
}
