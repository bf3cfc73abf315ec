package fi.arvio.bot.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.arvio.bot.Json;
import fi.arvio.bot.conversation.Feedback;
import fi.arvio.bot.conversation.Question;
import fi.arvio.bot.questionnaire.Item;
import fi.arvio.bot.round.OpenRound;
import fi.arvio.bot.text.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What the service tells of a second round becomes what the dialogue shows. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FeedbackContractTest {
    private static final OpenRound ROUND = SecondRound.ROUND;

    @Test
    void what_is_asked_again_keeps_its_order_figures_and_arguments() {
        assertThat(ROUND.earlierRound()).isEqualTo(SampleRound.ROUND.id());
        List<Feedback> feedback = ROUND.script().feedback();
        assertThat(feedback)
                .extracting(Feedback::question)
                .containsExactly(
                        new Question("G1", "KOTO-1-1"),
                        new Question("C2a", "KOTO"),
                        new Question("C2a", "TYO"),
                        new Question("G1", "KOTO-1-2"),
                        new Question("G1", "KOTO-4-1"),
                        new Question("C1a", null));
        assertThat(feedback.getFirst().shares())
                .containsExactly(
                        new Feedback.Share(1, 2, null),
                        new Feedback.Share(2, 4, null),
                        new Feedback.Share(3, 0, null),
                        new Feedback.Share(4, 5, null),
                        new Feedback.Share(5, 1, null));
        assertThat(feedback.get(1).shares()).contains(new Feedback.Share(4, 7, 27));
        assertThat(feedback.get(1).answers()).isEqualTo(26);
        assertThat(feedback).extracting(Feedback::indicative).containsExactly(false, false, false, false, true, false);
        assertThat(feedback.getFirst().higher().in(Language.EN)).startsWith("The website");
    }

    @Test
    void an_argument_that_nobody_has_translated_stays_in_finnish() {
        assertThat(ROUND.script().feedback().getFirst().lower().in(Language.SV)).startsWith("Kirjeet ja päätökset");
    }

    @Test
    void its_items_are_asked_again_each_with_a_word_on_why() {
        var questionnaire = ROUND.script().questionnaire();
        assertThat(questionnaire.part(Item.Part.RECONSIDERED))
                .extracting(Item::code)
                .containsExactly("C1a", "C2a", "G1");
        assertThat(questionnaire.part(Item.Part.FOLLOW_UP))
                .extracting(Item::follows)
                .containsExactly(
                        new Item.Condition("C1a", List.of()),
                        new Item.Condition("C2a", List.of()),
                        new Item.Condition("G1", List.of()));
    }

    @Test
    void any_other_round_has_no_feedback_whether_that_is_said_or_not() {
        Map<String, Object> said = new HashMap<>(Json.object(SampleRound.DOCUMENT));
        said.put("feedback", List.of());
        for (OpenRound round : List.of(SampleRound.ROUND, SampleRound.of(Json.write(said)))) {
            assertThat(round.earlierRound()).isNull();
            assertThat(round.script().feedback()).isEmpty();
        }
    }

    @Test
    void a_round_that_asks_again_what_its_questionnaire_lacks_is_not_taken_up() {
        Map<String, Object> lacking = new HashMap<>(Json.object(SampleRound.DOCUMENT));
        lacking.put(
                "feedback",
                List.of(Map.of(
                        "item",
                        "X9",
                        "answers",
                        9,
                        "points",
                        List.of(),
                        "higher",
                        Map.of("fi", "a"),
                        "lower",
                        Map.of("fi", "b"))));
        assertThatThrownBy(() -> SampleRound.of(Json.write(lacking))).hasMessageContaining("No item X9");
    }
}
