package fi.arvio.bot.assignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Distributes goals and rotating items over a roster: balanced, within everybody's own field, and repeatable by seed. */
public final class Assignments {
    private final Bank bank;
    private final Ties ties;
    private final Map<String, Integer> programmes = new HashMap<>();
    private final Map<String, Integer> closers = new HashMap<>();
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
        Map<String, Assignment> assignments = new LinkedHashMap<>();
        fields.keySet().stream().sorted(Comparator.comparingLong(ties::rank)).forEach(person -> {
            List<String> field = fields.getOrDefault(person, List.of());
            Set<String> taps = first.getOrDefault(person, Set.of());
            assignments.put(person, assign(person, field, taps));
        });
        return assignments;
    }

    private Assignment assign(String person, List<String> field, Set<String> taps) {
        Comparator<String> shuffle = Comparator.comparingLong(goal -> ties.rank(person, "goal", goal));
        List<String> goals = Stream.concat(
                        taps.stream().sorted(shuffle),
                        field.stream().filter(goal -> !taps.contains(goal)).sorted(shuffle))
                .toList();
        String closer = taps.isEmpty() ? "" : fewest(person, taps.stream().toList(), closers);
        List<String> own = field.stream()
                .map(goal -> bank.programmeOfGoal().getOrDefault(goal, ""))
                .distinct()
                .toList();
        List<String> known = own.isEmpty()
                ? bank.programmeOfGoal().values().stream().distinct().sorted().toList()
                : own;
        return new Assignment(fewest(person, known, programmes), goals, taps.size(), closer, rotating(person));
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
            chosen.add(fewest(person, left, items));
        }
        return List.copyOf(chosen);
    }

    /** The one that was given out least so far, ties by seed; counts it. */
    private String fewest(String person, List<String> among, Map<String, Integer> counts) {
        String chosen = among.stream()
                .min(Comparator.<String>comparingInt(thing -> counts.getOrDefault(thing, 0))
                        .thenComparingLong(thing -> ties.rank(person, "fewest", thing)))
                .orElseThrow();
        counts.merge(chosen, 1, Integer::sum);
        return chosen;
    }
}
