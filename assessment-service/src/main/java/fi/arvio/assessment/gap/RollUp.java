package fi.arvio.assessment.gap;

import fi.arvio.assessment.catalogue.OfficialStatus;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/** How many actions have each official status; it says nothing of the goal's own. */
public record RollUp(Map<OfficialStatus, Integer> counts) {

    public RollUp {
        counts = Collections.unmodifiableMap(new EnumMap<>(counts));
    }

    /** Counts every status, also those that no action has. */
    public static RollUp of(Stream<OfficialStatus> statuses) {
        Map<OfficialStatus, Integer> counts = new EnumMap<>(OfficialStatus.class);
        for (OfficialStatus status : OfficialStatus.values()) {
            counts.put(status, 0);
        }
        statuses.forEach(status -> counts.merge(status, 1, Integer::sum));
        return new RollUp(counts);
    }

    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Those of which nobody can tell how they stand, for whatever reason. */
    public int unknown() {
        return counts.entrySet().stream()
                .filter(entry -> !entry.getKey().isKnown())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
