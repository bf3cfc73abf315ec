package fi.arvio.assessment.disclosure;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/**
 * Plays the attacker: takes in group after group, but none that, combined in any linear way with those before it,
 * rests on fewer than the minimum of respondents, or, if asked for, on answers that all name the same category.
 */
final class Audit {
    private static final int STEPS = 100;

    private final int minimum;
    private final Strata strata;
    /** For each category that some stratum agrees on, the strata that do not. */
    private final List<BitSet> disagreeing;

    private final Span known = new Span();

    private Audit(int minimum, Strata strata, List<BitSet> disagreeing) {
        this.minimum = minimum;
        this.strata = strata;
        this.disagreeing = disagreeing;
    }

    /** Holds combinations to the minimum of respondents; every group to come must be among those given. */
    static Audit ofRespondents(int minimum, Collection<Group> groups) {
        return new Audit(minimum, new Strata(groups), List.of());
    }

    /** Holds combinations to the minimum and to disagreement among the answers they rest on. */
    static Audit ofRespondentsAndAnswers(int minimum, Collection<Group> groups) {
        Strata strata = new Strata(groups);
        return new Audit(
                minimum,
                strata,
                strata.agreed().stream().map(strata::disagreeing).distinct().toList());
    }

    /** Whether any combination of the groups rests on fewer than the minimum of respondents. */
    static boolean recoversFewerThan(int minimum, Collection<Group> released) {
        Audit audit = ofRespondents(minimum, released);
        return released.stream().anyMatch(group -> !audit.takesIn(group));
    }

    /** What is public is known, whatever it tells. */
    void know(Group group) {
        known.add(strata.row(group));
    }

    /** Takes the group in if it may be known too; one that can be worked out already tells nothing new. */
    boolean takesIn(Group group) {
        long[] left = known.remainder(strata.row(group));
        if (Span.first(left) >= 0) {
            if (recoversFew(left) || disagreeing.stream().anyMatch(others -> recoversUnanimous(others, left))) {
                return false;
            }
            known.add(left);
        }
        return true;
    }

    private boolean recoversFew(long[] left) {
        int enough = strata.reaching(minimum);
        List<BitSet> respondents = strata.respondents();
        return Span.first(left) >= enough
                && !Search.needsMoreThan(minimum - 1, known, left, respondents)
                && new Search(STEPS).finds(Combinations.from(enough, known, left, respondents), minimum - 1);
    }

    /** Whether a combination vanishes wherever anybody's answer does not name some category. */
    private boolean recoversUnanimous(BitSet others, long[] left) {
        boolean seen = others.stream().anyMatch(column -> left[column] != 0 && isWithin(known.witness(column), others));
        if (seen) {
            return false;
        }
        int[] columns = others.stream().toArray();
        Span rest = Span.of(known.rows().stream()
                .map(row -> Combinations.pick(row, columns))
                .toList());
        return Span.first(rest.remainder(Combinations.pick(left, columns))) < 0;
    }

    private static boolean isWithin(BitSet some, BitSet all) {
        BitSet beyond = (BitSet) some.clone();
        beyond.andNot(all);
        return beyond.isEmpty();
    }
}
