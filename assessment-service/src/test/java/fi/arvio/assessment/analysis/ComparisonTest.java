package fi.arvio.assessment.analysis;

import static fi.arvio.assessment.analysis.SpreadTest.counts;
import static fi.arvio.assessment.analysis.SpreadTest.figure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import fi.arvio.assessment.analysis.CliffsDelta.Magnitude;
import fi.arvio.assessment.analysis.Statistic.NotComputable;
import fi.arvio.assessment.analysis.Statistic.Reason;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ComparisonTest {
    private static final ResponseType PROGRESS = ResponseType.ordinal(1, 2, 3, 4, 5);
    private static final Figure CHOICES = new Figure(FrequencyDistribution.of(
            ResponseType.singleChoice("A", "B", "C", "D", "E"), Collections.nCopies(9, Contribution.choices("A"))));

    /** Points 1–5; 6 and 7 are a reason, 8 is nothing at all. */
    private static Gen<List<Integer>> people() {
        return lists().of(integers().between(1, 8)).ofSize(24);
    }

    private static Map<String, Contribution> answers(List<Integer> people) {
        Map<String, Contribution> answers = new HashMap<>();
        for (int i = 0; i < people.size(); i++) {
            int said = people.get(i);
            if (said < 8) {
                answers.put(
                        "person " + i,
                        said < 6 ? Contribution.point(said) : Contribution.missing(MissingReason.values()[said - 6]));
            }
        }
        return answers;
    }

    private static <T> T known(Statistic<T> statistic) {
        assertThat(statistic).isInstanceOf(Statistic.Known.class);
        return ((Statistic.Known<T>) statistic).value();
    }

    @Test
    void the_difference_between_groups_is_what_comparing_every_pair_gives_and_turns_with_them() {
        qt().forAll(counts(), counts()).checkAssert((first, second) -> {
            CliffsDelta delta = known(CliffsDelta.between(figure(first), figure(second)));
            CliffsDelta turned = known(CliffsDelta.between(figure(second), figure(first)));
            assertThat(delta.delta().value())
                    .isCloseTo(Naive.delta(Naive.expand(first), Naive.expand(second)), within(1e-12))
                    .isBetween(-1.0, 1.0);
            assertThat(turned.delta().numerator()).isEqualTo(-delta.delta().numerator());
            assertThat(turned.delta().denominator()).isEqualTo(delta.delta().denominator());
            assertThat(turned.magnitude()).isEqualTo(delta.magnitude());
            assertThat(delta.superiority().value()).isCloseTo((1 + delta.delta().value()) / 2, within(1e-12));
        });
    }

    @Test
    void a_group_does_not_differ_from_itself() {
        qt().forAll(counts()).checkAssert(counts -> {
            CliffsDelta delta = known(CliffsDelta.between(figure(counts), figure(counts)));
            assertThat(delta.delta()).isEqualTo(new Ratio(0, 1));
            assertThat(delta.superiority()).isEqualTo(new Ratio(1, 2));
            assertThat(delta.magnitude()).isEqualTo(Magnitude.NEGLIGIBLE);
        });
    }

    @Test
    void each_word_for_a_difference_begins_at_its_bound() {
        assertThat(new CliffsDelta(146, 0, 1000).magnitude()).isEqualTo(Magnitude.NEGLIGIBLE);
        assertThat(new CliffsDelta(147, 0, 1000).magnitude()).isEqualTo(Magnitude.SMALL);
        assertThat(new CliffsDelta(0, 329, 1000).magnitude()).isEqualTo(Magnitude.SMALL);
        assertThat(new CliffsDelta(0, 330, 1000).magnitude()).isEqualTo(Magnitude.MEDIUM);
        assertThat(new CliffsDelta(573, 100, 1000).magnitude()).isEqualTo(Magnitude.MEDIUM);
        assertThat(new CliffsDelta(574, 100, 1000).magnitude()).isEqualTo(Magnitude.LARGE);
        assertThat(new CliffsDelta(7, 0, 7).magnitude()).isEqualTo(Magnitude.LARGE);
    }

    @Test
    void groups_are_compared_from_eight_answers_each_and_on_one_scale() {
        assertThat(CliffsDelta.between(figure(List.of(4, 0, 0, 0, 3)), figure(List.of(4, 0, 0, 0, 4))))
                .isEqualTo(new NotComputable<>(Reason.TOO_FEW));
        assertThat(CliffsDelta.between(figure(List.of(4, 0, 0, 0, 4)), figure(List.of(4, 0, 0, 0, 3))))
                .isEqualTo(new NotComputable<>(Reason.TOO_FEW));
        assertThat(CliffsDelta.between(figure(List.of(4, 0, 0, 0, 4)), figure(List.of(4, 0, 0, 4))))
                .isEqualTo(new NotComputable<>(Reason.DIFFERENT_SCALES));
        assertThat(CliffsDelta.between(CHOICES, CHOICES)).isEqualTo(new NotComputable<>(Reason.NOT_ORDINAL));
    }

    @Test
    void a_gap_turns_with_its_sides_and_is_nothing_against_itself() {
        qt().forAll(counts(), counts()).checkAssert((importance, performance) -> {
            Gap gap = known(Gap.between(figure(importance), figure(performance)));
            Gap turned = known(Gap.between(figure(performance), figure(importance)));
            assertThat(turned.fewestSteps()).isEqualTo(-gap.mostSteps());
            assertThat(gap.fewestSteps()).isLessThanOrEqualTo(gap.mostSteps());
            Gap none = known(Gap.between(figure(importance), figure(importance)));
            assertThat(none.fewestSteps()).isNotPositive();
            assertThat(none.mostSteps()).isNotNegative();
            none.topTwo().ifPresent(difference -> assertThat(difference).isEqualTo(new Ratio(0, 1)));
        });
    }

    @Test
    void what_has_no_common_steps_has_no_gap() {
        Figure five = figure(List.of(1, 2, 3, 2, 1));
        assertThat(Gap.between(five, figure(List.of(1, 2, 3, 2))))
                .isEqualTo(new NotComputable<>(Reason.DIFFERENT_SCALES));
        assertThat(Gap.between(five, CHOICES)).isEqualTo(new NotComputable<>(Reason.NOT_ORDINAL));
        assertThat(Gap.between(CHOICES, five)).isEqualTo(new NotComputable<>(Reason.NOT_ORDINAL));
        assertThat(Gap.between(five, figure(List.of(0, 0, 0, 0, 0)))).isEqualTo(new NotComputable<>(Reason.TOO_FEW));
        assertThat(Gap.between(figure(List.of(0, 0, 0, 0, 0)), five)).isEqualTo(new NotComputable<>(Reason.TOO_FEW));
        assertThat(known(Gap.between(figure(List.of(9, 9, 9)), figure(List.of(9, 9, 9))))
                        .topTwo())
                .isEmpty();
    }

    @Test
    void up_same_and_down_are_the_people_who_answered_both_times_and_turn_with_time() {
        qt().forAll(people(), people())
                .assuming((first, second) -> pairs(first, second) > 0)
                .checkAssert((first, second) -> {
                    RoundChange change = known(RoundChange.of(PROGRESS, answers(first), answers(second)));
                    RoundChange back = known(RoundChange.of(PROGRESS, answers(second), answers(first)));
                    assertThat(change.pairs()).isEqualTo(pairs(first, second));
                    assertThat(change.before().n()).isEqualTo(change.pairs());
                    assertThat(change.after().n()).isEqualTo(change.pairs());
                    assertThat(List.of(change.up(), change.same(), change.down()))
                            .isEqualTo(List.of(back.down(), back.same(), back.up()));
                    assertThat(change.net()).isEqualTo(change.up() - change.down());
                    assertThat(change.convergence().isPresent()).isEqualTo(change.pairs() >= 8);
                    assertThat(change.iqrChange().isPresent()).isEqualTo(change.pairs() >= 8);
                    if (change.pairs() >= 8) {
                        assertThat(back.convergence().orElseThrow()
                                        + change.convergence().orElseThrow())
                                .isZero();
                        assertThat(back.iqrChange().orElseThrow())
                                .isEqualTo(-change.iqrChange().orElseThrow());
                    }
                });
    }

    private static int pairs(List<Integer> first, List<Integer> second) {
        int pairs = 0;
        for (int i = 0; i < first.size(); i++) {
            pairs += first.get(i) < 6 && second.get(i) < 6 ? 1 : 0;
        }
        return pairs;
    }

    @Test
    void change_needs_an_order_and_somebody_who_answered_both_times() {
        Map<String, Contribution> one = Map.of("A", Contribution.point(2));
        assertThat(RoundChange.of(PROGRESS, one, Map.of("B", Contribution.point(2))))
                .isEqualTo(new NotComputable<>(Reason.TOO_FEW));
        assertThat(RoundChange.of(PROGRESS, one, Map.of("A", Contribution.missing(MissingReason.DONT_KNOW))))
                .isEqualTo(new NotComputable<>(Reason.TOO_FEW));
        assertThat(RoundChange.of(ResponseType.singleChoice("A"), Map.of(), Map.of()))
                .isEqualTo(new NotComputable<>(Reason.NOT_ORDINAL));
    }

    private static Gen<List<List<Integer>>> places() {
        return lists().of(lists().of(integers().between(1, 6)).ofSize(5))
                .ofSizeBetween(8, 20)
                .assuming(rankings -> rankings.stream()
                        .anyMatch(ranking -> ranking.stream().distinct().count() > 1));
    }

    private static List<Ranking> rankings(List<List<Integer>> places) {
        return places.stream().map(ComparisonTest::ranking).toList();
    }

    static Ranking ranking(List<Integer> places) {
        Map<String, Integer> items = new HashMap<>();
        for (int i = 0; i < places.size(); i++) {
            items.put("item " + i, places.get(i));
        }
        return new Ranking(items);
    }

    @Test
    void concordance_is_what_analysis_of_variance_of_the_ranks_gives_whoever_is_asked_first() {
        qt().forAll(places()).checkAssert(places -> {
            KendallsW w = known(KendallsW.of(rankings(places)));
            assertThat(w.w().value()).isBetween(0.0, 1.0).isCloseTo(Naive.concordance(places), within(1e-12));
            assertThat(KendallsW.of(rankings(places.reversed()))).isEqualTo(new Statistic.Known<>(w));
            assertThat(KendallsW.of(rankings(places.stream().map(List::reversed).toList())))
                    .isEqualTo(new Statistic.Known<>(w));
        });
    }

    @Test
    void concordance_is_one_exactly_if_all_rank_alike_and_zero_if_each_is_met_by_its_reverse() {
        Ranking one = Ranking.of("A", "B", "C", "D");
        Ranking reverse = Ranking.of("D", "C", "B", "A");
        assertThat(known(KendallsW.of(Collections.nCopies(8, one)))).isEqualTo(new KendallsW(8, 4, new Ratio(1, 1)));
        assertThat(known(KendallsW.ofAny(List.of(one, reverse))).w()).isEqualTo(new Ratio(0, 1));
        Ranking tied = new Ranking(Map.of("A", 1, "B", 1, "C", 2));
        assertThat(known(KendallsW.of(Collections.nCopies(9, tied))).w()).isEqualTo(new Ratio(1, 1));
        assertThat(known(KendallsW.of(Collections.nCopies(8, Ranking.of("A", "B"))))
                        .items())
                .isEqualTo(2);
    }

    @Test
    void rankings_that_leave_items_out_prefer_nothing_or_are_few_are_refused() {
        Ranking complete = Ranking.of("A", "B", "C");
        List<Ranking> enough = Collections.nCopies(8, complete);
        assertThat(KendallsW.of(enough.subList(0, 7))).isEqualTo(new NotComputable<>(Reason.TOO_FEW));
        assertThat(KendallsW.of(with(enough, Ranking.of("A", "B"))))
                .isEqualTo(new NotComputable<>(Reason.INCOMPLETE_RANKINGS));
        assertThat(KendallsW.of(with(enough, Ranking.of("A", "B", "D"))))
                .isEqualTo(new NotComputable<>(Reason.INCOMPLETE_RANKINGS));
        assertThat(KendallsW.of(Collections.nCopies(8, Ranking.of("A"))))
                .isEqualTo(new NotComputable<>(Reason.FEWER_THAN_TWO_ITEMS));
        assertThat(KendallsW.of(Collections.nCopies(8, new Ranking(Map.of("A", 1, "B", 1)))))
                .isEqualTo(new NotComputable<>(Reason.ALL_TIED));
    }

    private static List<Ranking> with(List<Ranking> rankings, Ranking another) {
        return Stream.concat(rankings.stream(), Stream.of(another)).toList();
    }

    @Test
    void a_share_of_top_two_is_compared_from_twenty_answers_on_both_sides() {
        Figure nineteen = figure(List.of(9, 0, 0, 10, 0));
        Figure twenty = figure(List.of(10, 0, 0, 5, 5));
        assertThat(known(Gap.between(nineteen, twenty)).topTwo()).isEmpty();
        assertThat(known(Gap.between(twenty, nineteen)).topTwo()).isEmpty();
        assertThat(known(Gap.between(twenty, figure(List.of(15, 0, 0, 0, 5)))).topTwo())
                .isEqualTo(Optional.of(new Ratio(1, 4)));
    }
}
