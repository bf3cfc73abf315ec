package fi.arvio.assessment.disclosure;

import static java.util.stream.Collectors.groupingBy;

import fi.arvio.assessment.analysis.Category;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Answers sorted by the groups they stand in: those of a <em>stratum</em> stand in the same ones, so no combination of
 * the groups tells them apart. The strata with most respondents come first, equal ones in an order that does not depend
 * on who they are.
 */
final class Strata {
    private final List<Group> strata;
    private final List<BitSet> respondents;

    Strata(Collection<Group> groups) {
        Map<Answer, BitSet> places = new HashMap<>();
        int number = 0;
        for (Group group : groups) {
            int place = number++;
            group.answers()
                    .forEach(answer -> places.computeIfAbsent(answer, first -> new BitSet())
                            .set(place));
        }
        this.strata = places.keySet().stream()
                .collect(groupingBy(answer -> places.getOrDefault(answer, new BitSet()), Collectors.toSet()))
                .entrySet()
                .stream()
                .sorted(Comparator.comparingInt((Map.Entry<BitSet, Set<Answer>> entry) ->
                                -new Group(entry.getValue()).respondents().size())
                        .thenComparing(entry -> entry.getKey().toLongArray(), Arrays::compare))
                .map(entry -> new Group(entry.getValue()))
                .toList();
        Map<String, Integer> numbers = new HashMap<>();
        this.respondents = strata.stream()
                .map(stratum -> numbered(stratum.respondents(), numbers))
                .toList();
    }

    private static BitSet numbered(Set<String> respondents, Map<String, Integer> numbers) {
        BitSet numbered = new BitSet();
        respondents.forEach(one -> numbered.set(numbers.computeIfAbsent(one, first -> numbers.size())));
        return numbered;
    }

    /** Who gave valid answers, stratum by stratum. */
    List<BitSet> respondents() {
        return respondents;
    }

    /** How many strata, the first ones, have at least so many respondents. */
    int reaching(int minimum) {
        return (int) respondents.stream()
                .filter(some -> some.cardinality() >= minimum)
                .count();
    }

    /** 1 for each stratum in the group, 0 for the others. */
    long[] row(Group group) {
        return strata.stream()
                .mapToLong(stratum ->
                        group.answers().contains(stratum.answers().iterator().next()) ? 1 : 0)
                .toArray();
    }

    /** What some stratum agrees on. */
    Set<Category> agreed() {
        return strata.stream().flatMap(stratum -> stratum.agreed().stream()).collect(Collectors.toSet());
    }

    /** The strata with a valid answer that names another category. */
    BitSet disagreeing(Category category) {
        BitSet disagreeing = new BitSet();
        for (int i = 0; i < strata.size(); i++) {
            disagreeing.set(
                    i, strata.get(i).validN() > 0 && !strata.get(i).agreed().contains(category));
        }
        return disagreeing;
    }
}
