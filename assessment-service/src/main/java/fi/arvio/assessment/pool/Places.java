package fi.arvio.assessment.pool;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The places of a round and what lies above each. */
public final class Places {
    private final Map<Place, Place> above;

    /** Each place below another, with that other. */
    public Places(Map<Place, Place> above) {
        above.forEach((place, upper) -> {
            if (upper.level().compareTo(place.level()) >= 0) {
                throw new IllegalArgumentException(upper + " cannot lie above " + place);
            }
        });
        this.above = Map.copyOf(above);
    }

    /** The same, with each of the places below its round where it is not known: a catalogue may have changed since. */
    public Places knowing(Iterable<Place> places) {
        Map<Place, Place> more = new HashMap<>(above);
        for (Place place : places) {
            if (place.level().compareTo(Place.Level.ROUND) > 0) {
                more.putIfAbsent(place, Place.ofRound(place.item()));
            }
        }
        return new Places(more);
    }

    Optional<Place> above(Place place) {
        return Optional.ofNullable(above.get(place));
    }

    boolean isBelow(Place place, Place upper) {
        return above(place)
                .filter(next -> next.equals(upper) || isBelow(next, upper))
                .isPresent();
    }

    /** Every place that comments can stand at. */
    public Set<Place> all() {
        Set<Place> all = new HashSet<>(above.keySet());
        all.addAll(above.values());
        return all;
    }
}
