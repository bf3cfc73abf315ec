package fi.arvio.assessment.disclosure;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Plays the attacker: does any linear combination of released groups rest on fewer than the minimum of respondents?
 *
 * <p>Answers that stand in the same released groups always get the same weight and form one <em>stratum</em>, a column
 * of the incidence matrix groups × strata. A combination that vanishes on all strata but those of a few respondents
 * exists exactly if the matrix loses rank when these respondents are taken out.
 */
final class Audit {

    private Audit() {}

    static boolean recoversFewerThan(int minimum, Collection<Group> released) {
        Map<Column, Set<String>> strata = strata(List.copyOf(released));
        Map<Column, Set<String>> answered = without(Set.of(), strata);
        return rank(answered) < rank(strata) || losesRank(answered, minimum);
    }

    /** Columns, with the respondents who gave valid answers there. */
    private static Map<Column, Set<String>> strata(List<Group> released) {
        Map<Answer, long[]> incidence = new HashMap<>();
        for (int i = 0; i < released.size(); i++) {
            for (Answer answer : released.get(i).answers()) {
                incidence.computeIfAbsent(answer, first -> new long[released.size()])[i] = 1;
            }
        }
        Map<Column, Set<String>> strata = new HashMap<>();
        incidence.forEach((answer, groups) -> {
            Set<String> respondents = strata.computeIfAbsent(new Column(groups), first -> new HashSet<>());
            if (answer.valid()) {
                respondents.add(answer.respondent());
            }
        });
        return strata;
    }

    /**
     * Whether taking out fewer respondents than the minimum lowers the rank. They either empty a given stratum, or the
     * combination has to vanish on it.
     */
    private static boolean losesRank(Map<Column, Set<String>> strata, int minimum) {
        Map<Column, Set<String>> weak = contracted(strata, minimum);
        if (weak.isEmpty()) {
            return false;
        }
        Map.Entry<Column, Set<String>> fullest = Collections.max(
                weak.entrySet(),
                Comparator.comparingInt(stratum -> stratum.getValue().size()));
        Map<Column, Set<String>> left = without(fullest.getValue(), weak);
        return rank(left) < rank(weak)
                || losesRank(left, minimum - fullest.getValue().size())
                || losesRank(modulo(Set.of(fullest.getKey()), weak), minimum);
    }

    /** Strata with the minimum of respondents cannot be emptied, so the combination has to vanish on them. */
    private static Map<Column, Set<String>> contracted(Map<Column, Set<String>> strata, int minimum) {
        Set<Column> strong = strata.entrySet().stream()
                .filter(stratum -> stratum.getValue().size() >= minimum)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return strong.isEmpty() ? strata : contracted(modulo(strong, strata), minimum);
    }

    /**
     * What is left to a combination that vanishes on some strata: modulo their span others become multiples of each
     * other, vanish together and are one, which may have the minimum of respondents in turn.
     */
    private static Map<Column, Set<String>> modulo(Set<Column> vanishing, Map<Column, Set<String>> strata) {
        Basis basis = new Basis();
        vanishing.forEach(basis::add);
        Map<Column, Set<String>> rest = new HashMap<>();
        strata.forEach((column, respondents) -> {
            Column remainder = basis.remainder(column);
            if (remainder.pivot() >= 0) {
                rest.computeIfAbsent(remainder, first -> new HashSet<>()).addAll(respondents);
            }
        });
        return rest;
    }

    private static Map<Column, Set<String>> without(Set<String> out, Map<Column, Set<String>> strata) {
        Map<Column, Set<String>> left = new HashMap<>();
        strata.forEach((column, respondents) -> {
            Set<String> staying = new HashSet<>(respondents);
            staying.removeAll(out);
            if (!staying.isEmpty()) {
                left.put(column, staying);
            }
        });
        return left;
    }

    private static int rank(Map<Column, Set<String>> strata) {
        Basis basis = new Basis();
        strata.keySet().forEach(basis::add);
        return basis.size();
    }
}
