package fi.arvio.assessment.disclosure;

import fi.arvio.assessment.analysis.Contribution;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Knows every figure shown so far, and adds and subtracts them; shares no code with what it attacks. */
final class Attacker {
    /** Figure "code@release" → the answers it counts, "cell respondent value". */
    private final Map<String, Set<String>> figures = new LinkedHashMap<>();
    /** Answer → respondent, valid answers only. */
    private final Map<String, String> givers = new HashMap<>();

    Attacker(Map<Integer, Forest> snapshots, List<Release> releases) {
        for (Release release : releases) {
            for (ReleasedCell cell : release.cells()) {
                if (cell.outcome() instanceof Outcome.Shown(var figure)) {
                    Set<String> answers = counted(cell.code(), Objects.requireNonNull(snapshots.get(figure.release())));
                    if (answers.stream().filter(givers::containsKey).count()
                            != figure.value().n()) {
                        throw new AssertionError(cell + " does not show its release " + answers);
                    }
                    figures.put(cell.code() + "@" + figure.release(), answers);
                }
            }
        }
    }

    private Set<String> counted(String code, Forest forest) {
        Set<String> answers = new HashSet<>();
        for (Cell cell : forest.cells()) {
            if (cell.code().equals(code)) {
                cell.contributions().forEach((respondent, contribution) -> {
                    if (contribution instanceof Contribution.Valid
                            || contribution instanceof Contribution.Missing(var reason) && reason.asked()) {
                        String answer = code + " " + respondent + " " + contribution;
                        answers.add(answer);
                        if (contribution instanceof Contribution.Valid) {
                            givers.put(answer, respondent);
                        }
                    }
                });
            } else if (code.equals(cell.parent())) {
                answers.addAll(counted(cell.code(), forest));
            }
        }
        return answers;
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

    /** Whether any linear combination rests on at most so many respondents, by trying every set of them. */
    boolean solvesFor(int respondents) {
        int full = rank(Set.of());
        List<String> panel = givers.values().stream().distinct().sorted().toList();
        return subsets(panel, respondents).anyMatch(out -> rank(out) < full);
    }

    private static Stream<Set<String>> subsets(List<String> of, int size) {
        if (size == 0 || of.isEmpty()) {
            return Stream.of(Set.of());
        }
        List<String> rest = of.subList(1, of.size());
        return Stream.concat(subsets(rest, size), subsets(rest, size - 1).map(some -> {
            Set<String> with = new HashSet<>(some);
            with.add(of.getFirst());
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
                columns.add(figures.values().stream()
                        .map(counted -> counted.contains(answer))
                        .toList());
            }
        }
        List<double[]> rows = new ArrayList<>();
        for (List<Boolean> column : columns) {
            rows.add(column.stream().mapToDouble(in -> in ? 1 : 0).toArray());
        }
        return rank(rows);
    }

    private int rank(List<double[]> rows) {
        int rank = 0;
        for (int column = 0; column < figures.size(); column++) {
            int at = column;
            List<double[]> open = rows.subList(rank, rows.size());
            double[] pivot = open.stream()
                    .filter(row -> Math.abs(row[at]) > 1e-9)
                    .findFirst()
                    .orElse(null);
            if (pivot != null) {
                open.remove(pivot);
                rows.add(rank, pivot);
                rank++;
                for (double[] row : rows.subList(rank, rows.size())) {
                    double factor = row[at] / pivot[at];
                    for (int i = at; i < row.length; i++) {
                        row[i] -= factor * pivot[i];
                    }
                }
            }
        }
        return rank;
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
