package fi.arvio.assessment.pool;

import fi.arvio.assessment.analysis.Contribution;
import fi.arvio.assessment.disclosure.Cell;
import fi.arvio.assessment.disclosure.CommentRule;
import fi.arvio.assessment.disclosure.Level;
import fi.arvio.assessment.disclosure.Part;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Divides comments into pools of enough writers each, as low down as that goes. */
public final class Pooling {
    private static final List<Place.Level> UPWARDS =
            List.of(Place.Level.values()).reversed();

    private final Places places;
    private final CommentRule rule;

    public Pooling(Places places, int minimum) {
        this.places = places;
        this.rule = new CommentRule(minimum);
    }

    /** The pools of what stands at these places, by place; what is too little even at the top is in none. */
    public List<Pool> settle(Collection<Shown> standing) {
        SortedMap<Place, List<Shown>> waiting = new TreeMap<>(
                standing.stream().collect(Collectors.groupingBy(Shown::pool, Collectors.toCollection(ArrayList::new))));
        SortedMap<Place, List<Shown>> pools = new TreeMap<>();
        Places known = places.knowing(waiting.keySet());
        for (Place.Level level : UPWARDS) {
            for (Place place : List.copyOf(waiting.keySet())) {
                if (place.level() == level) {
                    settle(place, waiting, pools, known);
                }
            }
        }
        return pools.entrySet().stream()
                .map(entry -> new Pool(entry.getKey(), at(entry.getKey(), entry.getValue())))
                .toList();
    }

    private void settle(
            Place place, Map<Place, List<Shown>> waiting, SortedMap<Place, List<Shown>> pools, Places known) {
        List<Shown> here = new ArrayList<>(waiting.getOrDefault(place, List.of()));
        if (!enough(here)) {
            smallestBelow(place, pools, known).ifPresent(lower -> here.addAll(pools.remove(lower)));
        }
        if (enough(here)) {
            pools.put(place, here);
        } else {
            known.above(place)
                    .ifPresent(upper -> waiting.computeIfAbsent(upper, none -> new ArrayList<>())
                            .addAll(here));
        }
    }

    private static Optional<Place> smallestBelow(Place place, SortedMap<Place, List<Shown>> pools, Places known) {
        return pools.entrySet().stream()
                .filter(lower -> known.isBelow(lower.getKey(), place))
                .min(Comparator.comparingInt(lower -> writers(lower.getValue())))
                .map(Map.Entry::getKey);
    }

    private static List<Shown> at(Place place, List<Shown> shown) {
        return shown.stream().map(one -> one.in(place)).toList();
    }

    private static int writers(Collection<Shown> shown) {
        return contributions(shown).size();
    }

    private static Map<String, Contribution> contributions(Collection<Shown> shown) {
        return shown.stream()
                .map(one -> one.comment().writer())
                .distinct()
                .collect(Collectors.toMap(Function.identity(), writer -> Contribution.text()));
    }

    /** Everybody's are read together, and nobody's by body. */
    boolean enough(Collection<Shown> shown) {
        return rule.shows(Part.EVERYBODY, List.of(new Cell("comments", Level.CITY, null, contributions(shown))));
    }
}
