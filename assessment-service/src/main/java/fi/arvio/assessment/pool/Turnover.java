package fi.arvio.assessment.pool;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What goes from one snapshot's pools and what comes into them; all else stays where it stands. */
public record Turnover(List<Shown> going, List<Shown> coming) {

    /** What stands comes without what was deleted; what is written now is about its own places. */
    public static Turnover of(Pooling pooling, Collection<Shown> standing, Collection<Comment> written, int snapshot) {
        Set<Comment> now = Set.copyOf(written);
        List<Shown> going = going(pooling, standing, now);
        List<Shown> staying = new ArrayList<>(standing);
        staying.removeAll(new HashSet<>(going));
        List<Shown> fresh = now.stream()
                // Somebody whose earlier words still stand is not heard twice.
                .filter(comment -> staying.stream().noneMatch(one -> comment.replaces(one.comment())))
                .map(comment -> new Shown(comment, comment.about(), snapshot))
                .toList();
        return new Turnover(
                going,
                pooling.settle(fresh).stream()
                        .flatMap(pool -> pool.shown().stream())
                        .toList());
    }

    /** What came together and stands together is told from nothing else, so it is what goes together or stays. */
    private record Arrival(Place pool, int since) {}

    private static List<Shown> going(Pooling pooling, Collection<Shown> standing, Set<Comment> now) {
        Map<Arrival, List<Shown>> arrivals =
                standing.stream().collect(Collectors.groupingBy(one -> new Arrival(one.pool(), one.since())));
        return arrivals.values().stream()
                .flatMap(arrival -> going(pooling, arrival, now).stream())
                .toList();
    }

    private static List<Shown> going(Pooling pooling, List<Shown> arrival, Set<Comment> now) {
        List<Shown> going = new ArrayList<>(arrival);
        List<Shown> rest = new ArrayList<>(arrival);
        going.removeIf(one -> now.contains(one.comment()));
        rest.removeAll(going);
        return pooling.enough(going) && (rest.isEmpty() || pooling.enough(rest)) ? going : List.of();
    }
}
