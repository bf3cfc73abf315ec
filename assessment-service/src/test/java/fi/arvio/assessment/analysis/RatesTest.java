package fi.arvio.assessment.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RatesTest {

    @Test
    void a_part_is_never_less_than_nothing_nor_more_than_the_whole() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Share(-1, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new Share(6, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new ResponseRate(-1, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new ResponseRate(6, 5));
        assertThat(new Share(0, 0).base()).isZero();
        assertThat(new Share(5, 5).atLeast(100)).isTrue();
        assertThat(new ResponseRate(0, 0).value()).isEmpty();
        assertThat(new ResponseRate(5, 5).value()).hasValue(1);
    }

    @Test
    void an_item_is_responded_to_by_who_saw_it_of_those_eligible() {
        assertThat(ResponseRate.ofItem(12, 48).value()).hasValue(0.25);
    }

    @Test
    void words_are_counted_and_have_no_categories() {
        FrequencyDistribution words = FrequencyDistribution.of(
                new ResponseType.OpenEnded(), List.of(Contribution.text(), Contribution.text()));
        assertThat(words.validN()).isEqualTo(2);
        assertThat(new Figure(words).categories()).isEmpty();
        assertThat(words.median()).isEmpty();
        assertThat(words.quartiles()).isEmpty();
    }

    @Test
    void a_scale_of_three_points_has_no_two_ends_of_two() {
        FrequencyDistribution three =
                FrequencyDistribution.of(ResponseType.ordinal(1, 2, 3), List.of(Contribution.point(2)));
        assertThatIllegalStateException().isThrownBy(three::topTwo);
        assertThatIllegalStateException().isThrownBy(three::bottomTwo);
    }

    @Test
    void a_scale_is_put_in_order_and_a_list_is_left_in_its_own() {
        assertThat(ResponseType.ordinal(3, 1, 2).categories())
                .containsExactly(new Category.Point(1), new Category.Point(2), new Category.Point(3));
        assertThat(ResponseType.singleChoice("B", "A").categories())
                .containsExactly(new Category.Choice("B"), new Category.Choice("A"));
    }

    @Test
    void every_category_is_listed_with_its_part_of_the_valid_answers() {
        Figure figure = new Figure(FrequencyDistribution.of(
                ResponseType.multipleChoice("A", "B"),
                List.of(Contribution.choices("A", "B"), Contribution.choices("B"))));
        assertThat(figure.categories())
                .containsExactly(
                        new CategoryCount(new Category.Choice("A"), new Share(1, 2)),
                        new CategoryCount(new Category.Choice("B"), new Share(2, 2)));
        assertThat(figure.categories().getLast().count()).isEqualTo(2);
    }

    @Test
    void nothing_is_ranked_twice() {
        assertThatIllegalArgumentException().isThrownBy(() -> Ranking.of("A", "B", "A"));
    }
}
