package fi.arvio.assessment.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Plays the attacker: does any linear combination of released groups rest on fewer than the minimum of respondents?
 *
 * <p>Answers that stand in the same released groups always get the same weight and form one <em>stratum</em>, a column
 * of the incidence matrix groups × strata. A combination that vanishes on all strata but those of a few respondents
 * exists exactly if the matrix loses rank when these respondents are taken out. Whoever takes rank away must empty some
 * stratum of each basis, so the search takes one stratum of a basis out after the other as long as the respondents
 * taken out stay fewer than the minimum.
 */
final class Audit {
    private final int minimum;
    private final int dimension;
    private final int rank;
    private final Map<BitSet, Set<String>> strata;

    private Audit(List<Group> released, int minimum) {
        this.minimum = minimum;
        this.dimension = released.size();
        this.strata = strata(released);
        Basis basis = new Basis(dimension);
        strata.keySet().forEach(basis::add);
        this.rank = basis.rank();
    }

    static boolean recoversFewerThan(int minimum, Collection<Group> released) {
        return new Audit(List.copyOf(released), minimum).losesRankWithout(Set.of());
    }

    private static Map<BitSet, Set<String>> strata(List<Group> released) {
        Map<Answer, BitSet> incidence = new HashMap<>();
        for (int i = 0; i < released.size(); i++) {
            for (Answer answer : released.get(i).answers()) {
                incidence.computeIfAbsent(answer, first -> new BitSet()).set(i);
            }
        }
        Map<BitSet, Set<String>> strata = new HashMap<>();
        incidence.forEach((answer, groups) -> {
            Set<String> respondents = strata.computeIfAbsent(groups, first -> new HashSet<>());
            if (answer.valid()) {
                respondents.add(answer.respondent());
            }
        });
        return strata;
    }

    private boolean losesRankWithout(Set<String> out) {
        Basis basis = new Basis(dimension);
        List<Set<String>> within = new ArrayList<>();
        for (Map.Entry<BitSet, Set<String>> stratum : strongestFirst()) {
            Set<String> left = new HashSet<>(stratum.getValue());
            left.removeAll(out);
            if (!left.isEmpty() && basis.add(stratum.getKey())) {
                within.add(left);
            }
        }
        return basis.rank() < rank
                || within.stream()
                        .filter(left -> out.size() + left.size() < minimum)
                        .anyMatch(left -> losesRankWithout(union(out, left)));
    }

    /** A basis of large strata leaves few to take out; which basis it is does not change the answer. */
    private List<Map.Entry<BitSet, Set<String>>> strongestFirst() {
        return strata.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<BitSet, Set<String>> stratum) ->
                                stratum.getValue().size())
                        .reversed())
                .toList();
    }

    private static Set<String> union(Set<String> some, Set<String> more) {
        Set<String> all = new HashSet<>(some);
        all.addAll(more);
        return all;
    }
}
