package fi.arvio.assessment.disclosure;

import fi.arvio.assessment.analysis.Contribution;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Knows every figure shown so far, and adds and subtracts them; shares no code with what it attacks. */
final class Attacker {
    /** Figure "code@release" → the answers it counts, "cell respondent value". */
    private final Map<String, Set<String>> figures = new LinkedHashMap<>();
    /** Answer → respondent, valid answers only. */
    private final Map<String, String> givers = new HashMap<>();

    Attacker(Map<Integer, Forest> snapshots, List<Release> releases) {
        this(List.of(new Seen(snapshots, releases)));
    }

    /** Knows what was shown of several rounds. The same people answer in all of them, and each answer is another one. */
    Attacker(List<Seen> rounds) {
        for (int round = 0; round < rounds.size(); round++) {
            Seen seen = rounds.get(round);
            for (Release release : seen.releases()) {
                Map<Part, List<ReleasedCell>> all = new HashMap<>(release.parts());
                all.put(Part.EVERYBODY, release.cells());
                for (Map.Entry<Part, List<ReleasedCell>> told : all.entrySet()) {
                    for (ReleasedCell cell : told.getValue()) {
                        note(round, seen, told.getKey(), cell);
                    }
                }
            }
        }
    }

    /** Snapshots of a round by number, and what each showed. */
    record Seen(Map<Integer, Forest> snapshots, List<Release> releases) {}

    private void note(int round, Seen seen, Part part, ReleasedCell cell) {
        if (cell.outcome() instanceof Outcome.Shown(var figure)) {
            Forest snapshot = Objects.requireNonNull(seen.snapshots().get(figure.release()));
            Set<String> answers = counted(round, cell.code(), part, snapshot);
            if (answers.stream().filter(givers::containsKey).count()
                    != figure.value().n()) {
                throw new AssertionError(part + " " + cell + " does not show its release " + answers);
            }
            String name = cell.code() + "@" + figure.release();
            figures.put(part == Part.EVERYBODY && round == 0 ? name : name + part + round, answers);
        }
    }

    private Set<String> counted(int round, String code, Part part, Forest forest) {
        Set<String> answers = new HashSet<>();
        for (Cell cell : forest.cells()) {
            if (cell.code().equals(code)) {
                cell.contributions().forEach((respondent, contribution) -> {
                    if (isIn(part, code, respondent, forest.breakdown())
                            && (contribution instanceof Contribution.Valid
                                    || contribution instanceof Contribution.Missing(var reason) && reason.asked())) {
                        String answer = round + " " + code + " " + respondent + " " + contribution;
                        answers.add(answer);
                        if (contribution instanceof Contribution.Valid) {
                            givers.put(answer, respondent);
                        }
                    }
                });
            } else if (code.equals(cell.parent())) {
                answers.addAll(counted(round, cell.code(), part, forest));
            }
        }
        return answers;
    }

    private static boolean isIn(Part part, String goal, String respondent, Breakdown breakdown) {
        String group = breakdown.groupOf().get(respondent);
        Set<String> responsible = breakdown.responsible().get(goal);
        return part == Part.EVERYBODY
                || part instanceof Part.OfGroup(String code) && code.equals(group)
                || part instanceof Part.Side
                        && group != null
                        && responsible != null
                        && responsible.contains(group) == (part == Part.Side.RESPONSIBLE);
    }

    int figures() {
        return figures.size();
    }

    /** The smallest number of respondents with valid answers that a combination with weights −1, 0, 1 rests on. */
    int fewestBySums() {
        List<Set<String>> known = List.copyOf(figures.values());
        return fewest(known, 0, new HashMap<>());
    }

    private int fewest(List<Set<String>> known, int next, Map<String, Integer> weights) {
        if (next == known.size()) {
            return weights.isEmpty()
                    ? Integer.MAX_VALUE
                    : (int) weights.keySet().stream()
                            .map(givers::get)
                            .filter(Objects::nonNull)
                            .distinct()
                            .count();
        }
        int fewest = fewest(known, next + 1, weights);
        for (int sign : new int[] {-1, 1}) {
            Map<String, Integer> changed = new HashMap<>(weights);
            known.get(next).forEach(answer -> changed.merge(answer, sign, (a, b) -> a + b == 0 ? null : a + b));
            fewest = Math.min(fewest, fewest(known, next + 1, changed));
        }
        return fewest;
    }

    /**
     * Whether any linear combination rests on at most so many respondents, by trying every set of them. Of those whose
     * answers stand in the same figures it does not matter which are tried.
     */
    boolean solvesFor(int respondents) {
        int full = rank(Set.of());
        Map<List<List<Boolean>>, List<String>> alike = new LinkedHashMap<>();
        givers.values().stream()
                .distinct()
                .sorted()
                .forEach(one -> alike.computeIfAbsent(profile(one), first -> new ArrayList<>())
                        .add(one));
        return subsets(List.copyOf(alike.values()), respondents).anyMatch(out -> rank(out) < full);
    }

    private List<List<Boolean>> profile(String respondent) {
        return givers.entrySet().stream()
                .filter(entry -> entry.getValue().equals(respondent))
                .map(entry -> column(entry.getKey()))
                .sorted(Comparator.comparing(List::toString))
                .toList();
    }

    private List<Boolean> column(String answer) {
        return figures.values().stream()
                .map(counted -> counted.contains(answer))
                .toList();
    }

    private static Stream<Set<String>> subsets(List<List<String>> of, int size) {
        if (size == 0 || of.isEmpty()) {
            return Stream.of(Set.of());
        }
        List<List<String>> rest = of.subList(1, of.size());
        return IntStream.rangeClosed(0, Math.min(size, of.getFirst().size()))
                .boxed()
                .flatMap(taken -> subsets(rest, size - taken).map(some -> {
                    Set<String> with = new HashSet<>(some);
                    with.addAll(of.getFirst().subList(0, taken));
                    return with;
                }));
    }

    private int rank(Set<String> without) {
        Set<List<Boolean>> columns = new HashSet<>();
        Set<String> all = new HashSet<>();
        figures.values().forEach(all::addAll);
        boolean everything = without.isEmpty();
        for (String answer : all) {
            String giver = givers.get(answer);
            if (everything || giver != null && !without.contains(giver)) {
                columns.add(column(answer));
            }
        }
        List<double[]> rows = new ArrayList<>();
        for (List<Boolean> column : columns) {
            rows.add(column.stream().mapToDouble(in -> in ? 1 : 0).toArray());
        }
        return Elimination.rank(rows);
    }

    /** Every group that comes out of one release as a figure minus figures below it, by its answers. */
    List<Set<String>> remainders(Release release) {
        List<Set<String>> remainders = new ArrayList<>();
        for (ReleasedCell cell : release.cells()) {
            if (cell.outcome() instanceof Outcome.Shown(var figure)) {
                Set<String> left =
                        new HashSet<>(Objects.requireNonNull(figures.get(cell.code() + "@" + figure.release())));
                for (ReleasedCell other : release.cells()) {
                    if (!other.code().equals(cell.code())
                            && other.code().startsWith(cell.code() + "-")
                            && other.outcome() instanceof Outcome.Shown(var below)) {
                        left.removeAll(Objects.requireNonNull(figures.get(other.code() + "@" + below.release())));
                    }
                }
                remainders.add(left);
            }
        }
        return remainders;
    }

    /** Whether some figure, or what it leaves beside any figures within it that share nothing, is unanimous. */
    boolean findsUnanimity() {
        List<Set<String>> known = figures.values().stream().distinct().toList();
        return known.stream()
                .anyMatch(figure -> findsUnanimity(
                        figure,
                        known.stream()
                                .filter(other -> other.size() < figure.size() && figure.containsAll(other))
                                .toList()));
    }

    private boolean findsUnanimity(Set<String> left, List<Set<String>> within) {
        if (unanimous(left)) {
            return true;
        }
        for (int i = 0; i < within.size(); i++) {
            if (left.containsAll(within.get(i))) {
                Set<String> less = new HashSet<>(left);
                less.removeAll(within.get(i));
                if (findsUnanimity(less, within.subList(i + 1, within.size()))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether all valid answers among these are the same. */
    boolean unanimous(Set<String> answers) {
        return answers.stream()
                        .filter(givers::containsKey)
                        .map(answer -> answer.substring(answer.indexOf("Valid")))
                        .distinct()
                        .count()
                == 1;
    }
}
