package fi.arvio.assessment.roster.opening;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Gathers bodies into groups of at least five: a small body joins the one it is part of, what stays small joins the
 * other bodies, and if even they are few they join the smallest group. No group is ever smaller than the minimum.
 */
final class BodyGroups {
    /** The group of what is too small and part of nothing. */
    static final String OTHER = "OTHER";

    private final int minimum;
    private final Map<String, String> partOf;
    private final Map<String, String> groupOfBody = new TreeMap<>();

    private BodyGroups(int minimum, Map<String, String> partOf) {
        this.minimum = minimum;
        this.partOf = partOf;
    }

    /** Returns the group of every employing body; a group has the code of the body it gathers under. */
    static Map<String, String> of(Collection<Employment> roster, Map<String, String> partOf, int minimum) {
        BodyGroups groups = new BodyGroups(minimum, partOf);
        roster.forEach(one -> groups.groupOfBody.put(one.body(), one.body()));
        Map<String, Long> members = roster.stream().collect(groupingBy(Employment::body, TreeMap::new, counting()));
        groups.poolUpwards(members);
        groups.poolTheRest(members);
        return Map.copyOf(groups.groupOfBody);
    }

    /** From the deepest body up, so that a division gathers its units before it is weighed itself. */
    private void poolUpwards(Map<String, Long> members) {
        Comparator<String> deepestFirst = Comparator.comparingInt(this::depth).reversed();
        Deque<String> waiting = new ArrayDeque<>(members.keySet().stream()
                .flatMap(body -> chain(body).stream())
                .distinct()
                .sorted(deepestFirst.thenComparing(Function.identity()))
                .toList());
        while (!waiting.isEmpty()) {
            String group = waiting.removeFirst();
            String above = partOf.get(group);
            if (above != null && size(members).getOrDefault(group, 0L) < minimum) {
                move(group, above);
            }
        }
    }

    private void poolTheRest(Map<String, Long> members) {
        size(members).forEach((group, size) -> {
            if (size < minimum) {
                move(group, OTHER);
            }
        });
        Map<String, Long> sizes = size(members);
        if (sizes.containsKey(OTHER) && sizes.get(OTHER) < minimum) {
            smallestBeside(OTHER, sizes).ifPresent(smallest -> move(OTHER, smallest));
        }
    }

    private static Optional<String> smallestBeside(String group, Map<String, Long> sizes) {
        return sizes.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(group))
                .min(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    private void move(String from, String to) {
        groupOfBody.replaceAll((body, group) -> group.equals(from) ? to : group);
    }

    private Map<String, Long> size(Map<String, Long> members) {
        Map<String, Long> sizes = new HashMap<>();
        groupOfBody.forEach((body, group) -> sizes.merge(group, members.getOrDefault(body, 0L), Long::sum));
        return sizes;
    }

    private int depth(String body) {
        return chain(body).size();
    }

    private List<String> chain(String body) {
        List<String> chain = new java.util.ArrayList<>();
        for (String at = body; at != null && !chain.contains(at); at = partOf.get(at)) {
            chain.add(at);
        }
        return chain;
    }
}
