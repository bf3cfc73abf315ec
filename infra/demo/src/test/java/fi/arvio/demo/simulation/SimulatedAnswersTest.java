package fi.arvio.demo.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SimulatedAnswersTest {
    private static final List<String> ROSTER =
            IntStream.rangeClosed(1, 60).mapToObj("E%02d"::formatted).toList();

    private final SimulatedAnswers answers = new SimulatedAnswers(20250303);

    @Test
    void the_same_question_gets_the_same_answer_whatever_came_before() {
        var question = question("G1", "KOTO-1-1", values(5));
        var first = answers.answer("E07", "fi", question);
        new SimulatedAnswers(20250303).answer("E08", "sv", question("C1a", "", values(5)));
        assertThat(new SimulatedAnswers(20250303).answer("E07", "fi", question)).isEqualTo(first);
    }

    @Test
    void the_order_of_the_card_plays_no_part() {
        var shuffled = new ArrayList<>(values(5));
        Collections.shuffle(shuffled, new Random(1));
        for (var id : ROSTER) {
            assertThat(answers.answer(id, "fi", question("C2b", "", shuffled)))
                    .isEqualTo(answers.answer(id, "fi", question("C2b", "", values(5))));
        }
    }

    @Test
    void another_seed_gives_other_answers() {
        var question = question("G1", "KOTO-4-1", values(5));
        assertThat(ROSTER.stream()
                        .filter(id -> !new SimulatedAnswers(1)
                                .answer(id, "fi", question)
                                .equals(new SimulatedAnswers(2).answer(id, "fi", question))))
                .hasSizeGreaterThan(30);
    }

    @Test
    void who_answers_depends_on_the_seed_alone() {
        var reversed = new ArrayList<>(ROSTER);
        Collections.reverse(reversed);
        assertThat(answers.whoAnswers(ROSTER, 40)).hasSize(40).doesNotHaveDuplicates();
        assertThat(answers.whoAnswers(reversed, 40)).isEqualTo(answers.whoAnswers(ROSTER, 40));
        assertThat(answers.whoAnswers(ROSTER, 40))
                .startsWith(answers.whoAnswers(ROSTER, 10).toArray(String[]::new));
    }

    @Test
    void a_low_goal_is_rated_lower_than_a_high_one() {
        assertThat(mean("KOTO-3-1")).isLessThan(2.5);
        assertThat(mean("KOTO-1-1")).isGreaterThan(3.5);
    }

    @Test
    void about_every_sixth_cannot_say() {
        var silent = IntStream.range(0, 1000)
                .filter(i -> answers.byButtons()
                        .answer("E" + i, "fi", question("G1", "KOTO-4-1", values(5)))
                        .toString()
                        .contains("DONT_KNOW"))
                .count();
        assertThat(silent).isBetween(120L, 230L);
    }

    @Test
    void some_take_up_a_further_goal_and_fewer_two() {
        assertThat(ROSTER.stream().filter(id -> answers.furtherGoals(id) >= 1)).hasSizeBetween(15, 33);
        assertThat(ROSTER.stream().filter(id -> answers.furtherGoals(id) == 2)).hasSizeBetween(3, 16);
    }

    @Test
    void none_of_these_is_ticked_beside_no_other() {
        var send = List.of(button("Lähetä", "act", "answer"));
        var card = new Card(send, Map.of("choices", List.of("VIESTINTA", "PALVELUT", "EI_MIKAAN")), false);
        for (var id : ROSTER) {
            var reply = answers.answer(id, "fi", new Question("C1d", "", card));
            assertThat(((Reply.Pressed) reply).value().path("choices").asText())
                    .isNotBlank()
                    .doesNotContain("EI_MIKAAN");
        }
    }

    private double mean(String goal) {
        return IntStream.range(0, 300)
                .mapToObj(i -> answers.byButtons().answer("E" + i, "fi", question("G1", goal, values(5))))
                .map(reply -> ((Reply.Pressed) reply)
                        .value()
                        .path("arvio")
                        .path("value")
                        .asInt())
                .filter(point -> point > 0)
                .mapToInt(Integer::intValue)
                .average()
                .orElseThrow();
    }

    private static Question question(String item, String subject, List<Card.Button> values) {
        var buttons = new ArrayList<>(values);
        buttons.add(button("En osaa sanoa", "missing", "DONT_KNOW"));
        buttons.add(button("Ei minun alaani", "missing", "NOT_MY_FIELD"));
        return new Question(item, subject, new Card(buttons, Map.of(), false));
    }

    private static List<Card.Button> values(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(value -> button(value + " – sana", "value", String.valueOf(value)))
                .toList();
    }

    private static Card.Button button(String title, String key, String value) {
        var data = JsonNodeFactory.instance.objectNode();
        data.putObject("arvio").put("act", "answer").put(key, value);
        return new Card.Button(title, data);
    }
}
