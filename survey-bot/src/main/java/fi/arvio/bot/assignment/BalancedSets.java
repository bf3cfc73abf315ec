package fi.arvio.bot.assignment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives every person a set of things they are eligible for, so that things are given out as evenly as eligibility allows.
 *
 * <p>Greedy first, then repaired along exchange paths: as long as somebody can pass a frequent thing on for a rarer one,
 * directly or through others, they do. The result has no two counts that such a path could bring closer.
 */
final class BalancedSets {
    private final Map<String, Set<String>> given = new LinkedHashMap<>();
    private final Map<String, List<String>> eligible = new LinkedHashMap<>();
    private final Map<String, Integer> count = new HashMap<>();
    private final Ties ties;

    BalancedSets(Ties ties) {
        this.ties = ties;
    }

    /** Gives {@code size} things to each person, or all they are eligible for where that is fewer. */
    Map<String, Set<String>> give(Map<String, List<String>> eligibility, int size) {
        eligibility.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, List<String>>>comparingInt(
                                e -> e.getValue().size())
                        .thenComparingLong(e -> ties.rank(e.getKey())))
                .forEach(e -> eligible.put(e.getKey(), e.getValue()));
        eligible.forEach((person, things) -> given.put(person, rarest(person, things, size)));
        boolean improved = true;
        while (improved) {
            improved = count.keySet().stream()
                    .sorted(Comparator.<String>comparingInt(thing -> -count(thing))
                            .thenComparing(Comparator.naturalOrder()))
                    .anyMatch(this::passOn);
        }
        return given;
    }

    private Set<String> rarest(String person, List<String> things, int size) {
        things.forEach(thing -> count.putIfAbsent(thing, 0));
        Set<String> chosen = new LinkedHashSet<>();
        things.stream()
                .distinct()
                .sorted(Comparator.<String>comparingInt(this::count)
                        .thenComparingLong(thing -> ties.rank(person, thing)))
                .limit(size)
                .forEach(chosen::add);
        chosen.forEach(thing -> count.merge(thing, 1, Integer::sum));
        return chosen;
    }

    private int count(String thing) {
        return count.getOrDefault(thing, 0);
    }

    /** One exchange path from a frequent thing to one that is at least two rarer; false if there is none. */
    private boolean passOn(String frequent) {
        Map<String, Exchange> reached = new HashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of(frequent));
        while (!open.isEmpty()) {
            String from = open.removeFirst();
            for (Exchange exchange : exchanges(from)) {
                if (exchange.to.equals(frequent) || reached.putIfAbsent(exchange.to, exchange) != null) {
                    continue;
                }
                if (count(exchange.to) <= count(frequent) - 2) {
                    carryOut(frequent, exchange.to, reached);
                    return true;
                }
                open.addLast(exchange.to);
            }
        }
        return false;
    }

    private List<Exchange> exchanges(String from) {
        List<Exchange> exchanges = new ArrayList<>();
        given.forEach((person, things) -> {
            if (things.contains(from)) {
                eligible.getOrDefault(person, List.of()).stream()
                        .filter(thing -> !things.contains(thing))
                        .forEach(thing -> exchanges.add(new Exchange(person, from, thing)));
            }
        });
        return exchanges;
    }

    private void carryOut(String frequent, String rare, Map<String, Exchange> reached) {
        @Nullable Exchange step = reached.get(rare);
        while (step != null) {
            Set<String> things = given.getOrDefault(step.person, Set.of());
            things.remove(step.from);
            things.add(step.to);
            step = step.from.equals(frequent) ? null : reached.get(step.from);
        }
        count.merge(frequent, -1, Integer::sum);
        count.merge(rare, 1, Integer::sum);
    }

    private record Exchange(String person, String from, String to) {}
}
