package fi.arvio.assessment.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SpreadTest {

    /** Counts of five points, some of them empty, eight answers at least. */
    static Gen<List<Integer>> counts() {
        return lists().of(integers().between(-3, 9))
                .ofSize(5)
                .map(counts -> counts.stream().map(count -> Math.max(0, count)).toList())
                .assuming(counts -> sum(counts) >= 8);
    }

    static Figure figure(List<Integer> counts) {
        return new Figure(FrequencyDistribution.of(
                ResponseType.ordinal(IntStream.rangeClosed(1, counts.size()).toArray()),
                Naive.expand(counts).stream().map(Contribution::point).toList()));
    }

    private static int sum(List<Integer> counts) {
        return counts.stream().mapToInt(i -> i).sum();
    }

    @Test
    void quartiles_mean_consensus_and_net_score_are_what_counting_answer_by_answer_gives() {
        qt().forAll(counts()).checkAssert(counts -> {
            Figure figure = figure(counts);
            List<Integer> answers = Naive.expand(counts);
            int lower = Naive.quartile(answers, 1);
            int upper = Naive.quartile(answers, 3);
            assertThat(figure.quartiles()).contains(new Quartiles(lower, upper, upper - lower));
            assertThat(LabelledMean.of(figure.distribution())
                            .orElseThrow()
                            .mean()
                            .value())
                    .isCloseTo(Naive.mean(answers), within(1e-12));
            assertThat(figure.consensus().orElseThrow()).isCloseTo(Naive.consensus(answers, 5), within(1e-12));
            assertThat(figure.netScore().orElseThrow().count())
                    .isEqualTo(answers.stream()
                            .mapToInt(answer -> answer >= 4 ? 1 : answer <= 2 ? -1 : 0)
                            .sum());
        });
    }

    @Test
    void consensus_is_one_exactly_if_all_share_a_point_and_zero_exactly_if_half_stand_at_each_end() {
        qt().forAll(counts()).checkAssert(counts -> {
            double consensus = figure(counts).consensus().orElseThrow();
            assertThat(consensus).isBetween(0.0, 1.0);
            assertThat(consensus == 1).isEqualTo(Collections.frequency(counts, 0) == 4);
            assertThat(consensus == 0)
                    .isEqualTo(2 * counts.getFirst() == sum(counts) && 2 * counts.getLast() == sum(counts));
            assertThat(figure(counts).dissent()).hasValue(1 - consensus);
        });
        qt().forAll(integers().between(4, 500)).checkAssert(half -> {
            assertThat(figure(List.of(half, 0, 0, 0, half)).consensus()).hasValue(0);
            assertThat(figure(List.of(0, 0, 0, half + half, 0)).consensus()).hasValue(1);
        });
    }

    @Test
    void turning_the_scale_round_keeps_agreement_and_consensus_and_turns_the_net_score() {
        qt().forAll(counts()).checkAssert(counts -> {
            Figure one = figure(counts);
            Figure turned = figure(counts.reversed());
            assertThat(turned.consensus().orElseThrow())
                    .isCloseTo(one.consensus().orElseThrow(), within(1e-12));
            assertThat(turned.agreement().orElseThrow())
                    .isCloseTo(one.agreement().orElseThrow(), within(1e-12));
            assertThat(turned.netScore().orElseThrow().count())
                    .isEqualTo(-one.netScore().orElseThrow().count());
        });
    }

    @Test
    void saying_everything_twice_changes_no_measure_of_spread() {
        qt().forAll(counts()).checkAssert(counts -> {
            Figure one = figure(counts);
            Figure twice = figure(counts.stream().map(count -> 2 * count).toList());
            assertThat(twice.quartiles()).isEqualTo(one.quartiles());
            assertThat(twice.consensus().orElseThrow())
                    .isCloseTo(one.consensus().orElseThrow(), within(1e-12));
            assertThat(twice.agreement().orElseThrow())
                    .isCloseTo(one.agreement().orElseThrow(), within(1e-12));
            assertThat(LabelledMean.of(twice.distribution())).isEqualTo(LabelledMean.of(one.distribution()));
        });
    }

    @Test
    void the_lower_quartile_never_exceeds_the_lower_median_nor_the_upper_median_the_point_above_three_quarters() {
        qt().forAll(counts()).checkAssert(counts -> {
            Figure figure = figure(counts);
            Median median = figure.median().orElseThrow();
            assertThat(figure.quartiles().orElseThrow().lower()).isLessThanOrEqualTo(median.lower());
            assertThat(figure.quartiles().orElseThrow().upper()).isGreaterThanOrEqualTo(median.lower());
        });
    }

    @Test
    void steps_are_counted_along_the_scale_and_not_between_its_numbers() {
        ResponseType gappy = ResponseType.ordinal(0, 25, 50, 100);
        Figure figure = new Figure(FrequencyDistribution.of(
                gappy,
                IntStream.of(0, 0, 0, 25, 50, 100, 100, 100)
                        .mapToObj(Contribution::point)
                        .toList()));
        assertThat(figure.quartiles()).contains(new Quartiles(0, 100, 3));
    }

    @Test
    void choices_and_short_scales_have_no_measures_that_need_an_order_or_more_points() {
        Figure choices = new Figure(FrequencyDistribution.of(
                ResponseType.singleChoice("A", "B", "C", "D"), Collections.nCopies(9, Contribution.choices("A"))));
        assertThat(choices.quartiles()).isEmpty();
        assertThat(choices.agreement()).isEmpty();
        assertThat(choices.consensus()).isEmpty();
        assertThat(choices.dissent()).isEmpty();
        assertThat(choices.netScore()).isEmpty();
        assertThat(LabelledMean.of(choices.distribution())).isEmpty();

        Figure two = figure(List.of(4, 4));
        assertThat(two.agreement()).isEmpty();
        assertThat(two.consensus()).hasValue(0);
        assertThat(two.netScore()).isEmpty();
        assertThat(figure(List.of(3, 2, 3)).agreement()).isPresent();
        assertThat(figure(List.of(3, 2, 3)).topTwo()).isEmpty();
        assertThat(figure(List.of(3, 2, 3)).bottomTwo()).isEmpty();
        assertThat(figure(List.of(3, 2, 3, 1)).netScore()).contains(new NetScore(4, 5, 9));
    }

    @Test
    void nothing_is_made_of_no_answers() {
        FrequencyDistribution none = figure(List.of(0, 0, 0, 0, 0)).distribution();
        assertThat(none.quartiles()).isEmpty();
        assertThat(none.median()).isEmpty();
        assertThat(LabelledMean.of(none)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> Consensus.of(0, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Consensus.of(3));
        assertThatIllegalArgumentException().isThrownBy(() -> AgreementA.of(0, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> AgreementA.of(3, 3));
    }

    @Test
    void ratios_are_compared_exactly_and_in_lowest_terms() {
        assertThat(new Ratio(2, 4)).isEqualTo(new Ratio(1, 2)).isEqualByComparingTo(new Ratio(3, 6));
        assertThat(new Ratio(-2, 4).abs()).isEqualTo(new Ratio(1, 2));
        assertThat(new Ratio(0, 7)).isEqualTo(new Ratio(0, 1));
        assertThat(new Ratio(1, 3).minus(new Ratio(1, 2))).isEqualTo(new Ratio(-1, 6));
        assertThat(new Ratio(1, 3)).isLessThan(new Ratio(333_333_334, 1_000_000_000));
        assertThatIllegalArgumentException().isThrownBy(() -> new Ratio(1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Ratio(1, -2));
    }
}
