package fi.arvio.assessment.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FrequencyDistributionTest {
    private static final ResponseType PROGRESS = ResponseType.ordinal(1, 2, 3, 4, 5);
    private static final ResponseType LIST = ResponseType.multipleChoice("A", "B", "C");

    /** Points 1–5 as they are, 6–11 the six missing reasons. */
    private static Gen<List<Integer>> answers() {
        return lists().of(integers().between(1, 11)).ofSizeBetween(0, 40);
    }

    private static FrequencyDistribution count(List<Integer> answers) {
        return FrequencyDistribution.of(
                PROGRESS,
                answers.stream()
                        .map(answer -> answer <= 5
                                ? Contribution.point(answer)
                                : Contribution.missing(MissingReason.values()[answer - 6]))
                        .toList());
    }

    @Test
    void every_contribution_is_counted_exactly_once() {
        qt().forAll(answers()).checkAssert(answers -> {
            FrequencyDistribution distribution = count(answers);
            int points =
                    distribution.counts().values().stream().mapToInt(i -> i).sum();
            int missing =
                    distribution.missing().values().stream().mapToInt(i -> i).sum();
            assertThat(points).isEqualTo(distribution.validN());
            assertThat(points + missing).isEqualTo(answers.size());
            for (int point = 1; point <= 5; point++) {
                assertThat(distribution.count(new Category.Point(point)))
                        .isEqualTo(Collections.frequency(answers, point));
            }
            for (MissingReason reason : MissingReason.values()) {
                assertThat(distribution.missing(reason))
                        .isEqualTo(Collections.frequency(answers, reason.ordinal() + 6));
            }
        });
    }

    @Test
    void the_order_of_respondents_does_not_matter() {
        qt().forAll(answers(), integers().all()).checkAssert((answers, seed) -> {
            List<Integer> shuffled = new ArrayList<>(answers);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(count(shuffled)).isEqualTo(count(answers));
        });
    }

    @Test
    void the_medians_are_the_middle_of_the_sorted_answers() {
        qt().forAll(answers()).checkAssert(answers -> {
            List<Integer> valid =
                    answers.stream().filter(answer -> answer <= 5).sorted().toList();
            assertThat(count(answers).median().isPresent()).isEqualTo(!valid.isEmpty());
            count(answers).median().ifPresent(median -> {
                assertThat(median.lower()).isEqualTo(valid.get((valid.size() - 1) / 2));
                assertThat(median.upper()).isEqualTo(valid.get(valid.size() / 2));
            });
        });
    }

    @Test
    void a_multiple_choice_counts_respondents_once_and_each_of_their_choices() {
        FrequencyDistribution distribution = FrequencyDistribution.of(
                LIST,
                List.of(
                        Contribution.choices("A", "B"),
                        Contribution.choices("A"),
                        Contribution.missing(MissingReason.SKIPPED)));
        assertThat(distribution.validN()).isEqualTo(2);
        assertThat(distribution.counts().values()).containsExactly(2, 1, 0);
        assertThat(distribution.asked()).isEqualTo(3);
        assertThat(new Figure(distribution).median()).isEmpty();
        assertThat(new Figure(distribution).topTwo()).isEmpty();
    }

    @Test
    void an_answer_that_the_item_does_not_allow_is_refused() {
        assertRefused(PROGRESS, Contribution.point(6));
        assertRefused(PROGRESS, Contribution.text());
        assertRefused(LIST, Contribution.choices());
        assertRefused(LIST, Contribution.choices("D"));
        assertRefused(ResponseType.singleChoice("A", "B"), Contribution.choices("A", "B"));
        assertRefused(new ResponseType.OpenEnded(), Contribution.point(1));
    }

    private static void assertRefused(ResponseType type, Contribution contribution) {
        assertThatIllegalArgumentException().isThrownBy(() -> FrequencyDistribution.of(type, List.of(contribution)));
    }

    @Test
    void shares_are_shown_from_twenty_and_compared_exactly() {
        assertThat(new Share(5, 19).shown()).isEmpty();
        assertThat(new Share(5, 20).shown()).hasValue(0.25);
        assertThat(new Share(2, 5).atLeast(40)).isTrue();
        assertThat(new Share(399, 1000).atLeast(40)).isFalse();
        assertThat(new Share(0, 0).atLeast(0)).isFalse();
    }

    @Test
    void don_t_knows_have_two_denominators() {
        Figure figure = new Figure(count(List.of(3, 4, 6, 6, 7, 8, 9, 10, 11)));
        assertThat(figure.dontKnowOfAsked()).isEqualTo(new Share(2, 7));
        assertThat(figure.dontKnowWithinField()).isEqualTo(new Share(2, 6));
        assertThat(figure.notMyField()).isEqualTo(1);
        assertThat(figure.otherMissing()).isEqualTo(2);
    }

    @Test
    void nine_answers_are_indicative_and_ten_are_not() {
        assertThat(new Figure(count(Collections.nCopies(9, 3))).indicative()).isTrue();
        assertThat(new Figure(count(Collections.nCopies(10, 3))).indicative()).isFalse();
    }
}
