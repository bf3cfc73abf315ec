package fi.arvio.assessment.flag;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A version of the rules with its thresholds; the revision counts the changes a round has made to them. */
public record RuleSet(int version, int revision, Map<Threshold, Integer> thresholds) {

    public static final RuleSet VERSION_1 = new RuleSet(1, 0, Map.of());
    public static final RuleSet VERSION_2 = new RuleSet(2, 0, Map.of());

    /** What flags from the next snapshot on. */
    public static final RuleSet CURRENT = VERSION_2;

    /** A threshold that is not given has its standard value. */
    public RuleSet {
        Map<Threshold, Integer> all = new EnumMap<>(Threshold.class);
        for (Threshold threshold : Threshold.values()) {
            int value = thresholds.getOrDefault(threshold, threshold.standard());
            if (!threshold.allows(value)) {
                throw new IllegalArgumentException(threshold + " cannot be " + value);
            }
            all.put(threshold, value);
        }
        thresholds = Collections.unmodifiableMap(all);
    }

    public List<Rule> rules() {
        return Arrays.stream(Rule.values()).filter(rule -> rule.isIn(version)).toList();
    }

    public int at(Threshold threshold) {
        return Objects.requireNonNull(thresholds.get(threshold));
    }

    /** The same rules where some thresholds are others. */
    public RuleSet with(int newRevision, Map<Threshold, Integer> changed) {
        Map<Threshold, Integer> all = new EnumMap<>(thresholds);
        all.putAll(changed);
        return new RuleSet(version, newRevision, all);
    }
}
