package fi.arvio.bot.assignment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Distributes goals and rotating items over a roster: balanced, within everybody's own field, and repeatable by seed. */
public final class Assignments {
    private final Bank bank;
    private final Ties ties;
    private final Map<String, Integer> items = new HashMap<>();

    private Assignments(Bank bank, long seed) {
        this.bank = bank;
        this.ties = new Ties(seed);
    }

    /** The assignment of each person, whatever the order in which the roster lists them. */
    public static Map<String, Assignment> of(List<Candidate> roster, Bank bank, long seed) {
        return new Assignments(bank, seed).distribute(roster);
    }

    private Map<String, Assignment> distribute(List<Candidate> roster) {
        Map<String, List<String>> fields = new TreeMap<>();
        roster.forEach(c -> fields.put(
                c.respondent(),
                c.goals().stream()
                        .filter(bank.programmeOfGoal()::containsKey)
                        .distinct()
                        .sorted()
                        .toList()));
        Map<String, Set<String>> first = new BalancedSets(ties).give(fields, bank.taps());
        Map<String, Set<String>> closers = oneEach(first);
        Map<String, Set<String>> programmes = oneEach(programmes(fields));
        Map<String, Assignment> assignments = new LinkedHashMap<>();
        fields.keySet().stream().sorted(Comparator.comparingLong(ties::rank)).forEach(person -> {
            List<String> field = fields.getOrDefault(person, List.of());
            Set<String> taps = first.getOrDefault(person, Set.of());
            assignments.put(
                    person,
                    new Assignment(
                            only(programmes, person),
                            inOrder(person, field, taps),
                            taps.size(),
                            only(closers, person),
                            rotating(person)));
        });
        return assignments;
    }

    private Map<String, Set<String>> oneEach(Map<String, ? extends Collection<String>> among) {
        Map<String, List<String>> sorted = new TreeMap<>();
        among.forEach(
                (person, things) -> sorted.put(person, things.stream().sorted().toList()));
        return new BalancedSets(ties).give(sorted, 1);
    }

    private static String only(Map<String, Set<String>> given, String person) {
        return given.getOrDefault(person, Set.of()).stream().findFirst().orElse("");
    }

    /** The programmes of a person's field; whoever has no field may be asked about any. */
    private Map<String, Set<String>> programmes(Map<String, List<String>> fields) {
        Map<String, Set<String>> programmes = new TreeMap<>();
        fields.forEach((person, field) -> programmes.put(
                person,
                field.isEmpty()
                        ? Set.copyOf(bank.programmeOfGoal().values())
                        : field.stream()
                                .map(goal -> bank.programmeOfGoal().getOrDefault(goal, ""))
                                .collect(Collectors.toSet())));
        return programmes;
    }

    private List<String> inOrder(String person, List<String> field, Set<String> taps) {
        Comparator<String> shuffle = Comparator.comparingLong(goal -> ties.rank(person, "goal", goal));
        return Stream.concat(
                        taps.stream().sorted(shuffle),
                        field.stream().filter(goal -> !taps.contains(goal)).sorted(shuffle))
                .toList();
    }

    private List<String> rotating(String person) {
        List<String> chosen = new ArrayList<>();
        while (chosen.size() < bank.rotatingEach()) {
            boolean hasOpen = chosen.stream().anyMatch(bank.open()::contains);
            List<String> left = bank.rotating().stream()
                    .filter(item -> !chosen.contains(item))
                    .filter(item -> !hasOpen || !bank.open().contains(item))
                    .sorted()
                    .toList();
            if (left.isEmpty()) {
                break;
            }
            chosen.add(fewest(person, left));
        }
        return List.copyOf(chosen);
    }

    /** The one that was given out least so far, ties by seed; counts it. */
    private String fewest(String person, List<String> among) {
        String chosen = among.stream()
                .min(Comparator.<String>comparingInt(item -> items.getOrDefault(item, 0))
                        .thenComparingLong(item -> ties.rank(person, "fewest", item)))
                .orElseThrow();
        items.merge(chosen, 1, Integer::sum);
        return chosen;
    }
}
