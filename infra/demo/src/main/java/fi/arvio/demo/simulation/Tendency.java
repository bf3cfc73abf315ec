package fi.arvio.demo.simulation;

import java.util.List;
import java.util.Map;

/**
 * Which way the simulated experts lean about a goal: invented, so that every kind of result can be seen.
 *
 * @param weights how likely each point of a scale is, from the first to the last
 */
record Tendency(List<Double> weights) {
    private static final Tendency HIGH = new Tendency(List.of(0.02, 0.05, 0.13, 0.50, 0.30));
    private static final Tendency LOW = new Tendency(List.of(0.30, 0.45, 0.17, 0.06, 0.02));
    private static final Tendency DIVIDED = new Tendency(List.of(0.38, 0.17, 0.02, 0.13, 0.30));
    private static final Tendency MIDDLING = new Tendency(List.of(0.05, 0.20, 0.45, 0.25, 0.05));

    /** Whole themes lean one way, so that a theme's figure says something too; goals without a theme each their own. */
    private static final Map<String, Tendency> BY_PREFIX = Map.of(
            "KOTO-1-", HIGH,
            "KOTO-2-", DIVIDED,
            "KOTO-3-", LOW,
            "TYO-1", LOW,
            "TYO-3", DIVIDED,
            "TYO-5", HIGH,
            "TYO-7", LOW,
            "TYO-9", HIGH);

    /** {@code subject} is a goal's code, a programme's, or empty for the city. */
    static Tendency of(String subject) {
        return BY_PREFIX.entrySet().stream()
                .filter(entry -> subject.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(MIDDLING);
    }

    /** The point of a scale on which a throw lands, from 1 to the number of points. */
    int point(double roll) {
        var sum = 0.0;
        for (var point = 1; point < weights.size(); point++) {
            sum += weights.get(point - 1);
            if (roll < sum) {
                return point;
            }
        }
        return weights.size();
    }
}
