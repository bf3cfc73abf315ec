package fi.arvio.bot.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.lists;
import static org.quicktheories.generators.SourceDSL.strings;

import fi.arvio.bot.channel.telegram.Message.Button;
import fi.arvio.bot.round.Rounds;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Long texts in parts, and buttons in rows. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ShapeOfMessagesTest {
    private static final ButtonCode CODES = new ButtonCode(new Rounds());

    @Test
    void a_text_that_fits_is_sent_as_it_is() {
        assertThat(Parts.of("Hei!\n\n→ Aloitetaan")).containsExactly("Hei!\n\n→ Aloitetaan");
        assertThat(Parts.of("x".repeat(Parts.LONGEST))).hasSize(1);
    }

    @Test
    void a_long_text_is_cut_at_the_end_of_a_line() {
        String line = "x".repeat(99);
        String text =
                String.join("\n", IntStream.range(0, 100).mapToObj(i -> line).toList());

        assertThat(Parts.of(text))
                .hasSize(3)
                .allSatisfy(part -> assertThat(part.split("\n")).containsOnly(line));
    }

    @Test
    void a_long_line_is_cut_between_words_and_a_long_word_between_characters() {
        assertThat(Parts.of("sana ".repeat(1_000)))
                .hasSize(2)
                .allSatisfy(part -> assertThat(part.split(" ")).containsOnly("sana"));
        assertThat(Parts.of("a" + "😀".repeat(5_000)))
                .hasSize(3)
                .allSatisfy(part ->
                        assertThat(part.codePoints().filter(c -> c != 'a')).containsOnly("😀".codePointAt(0)));
    }

    @Test
    void parts_are_never_too_long_and_nothing_but_space_is_lost() {
        qt().withExamples(50)
                .withShrinkCycles(0)
                .forAll(lists().of(strings().allPossible().ofLengthBetween(0, 2_500))
                        .ofSizeBetween(1, 6))
                .checkAssert(lines -> {
                    String text = String.join("\n", lines);
                    List<String> parts = Parts.of(text);
                    assertThat(parts)
                            .allSatisfy(part -> assertThat(part.length()).isLessThanOrEqualTo(Parts.LONGEST));
                    assertThat(withoutSpace(String.join("", parts))).isEqualTo(withoutSpace(text));
                });
    }

    private static String withoutSpace(String text) {
        return text.codePoints()
                .filter(c -> !Character.isWhitespace(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void long_titles_have_a_row_each_and_short_ones_share_it() {
        List<List<Button>> rows = Keyboard.of(
                card(
                        "1 – erittäin huonosti",
                        "2 – vähän",
                        "3 – jonkin verran",
                        "Muuta 1",
                        "Muuta 2",
                        "Muuta 3",
                        "1",
                        "2",
                        "3",
                        "4",
                        "5"),
                CODES);

        assertThat(rows.stream().map(row -> row.stream().map(Button::title).toList()))
                .containsExactly(
                        List.of("1 – erittäin huonosti"),
                        List.of("2 – vähän"),
                        List.of("3 – jonkin verran"),
                        List.of("Muuta 1", "Muuta 2", "Muuta 3", "1"),
                        List.of("2", "3", "4", "5"));
    }

    @Test
    void a_keyboard_has_no_more_buttons_than_telegram_takes() {
        String[] many = IntStream.range(0, 150).mapToObj(Integer::toString).toArray(String[]::new);

        assertThat(Keyboard.of(card(many), CODES).stream().mapToInt(List::size).sum())
                .isEqualTo(100);
    }

    private static Map<String, Object> card(String... titles) {
        return Map.of(
                "body",
                List.of(Map.of(
                        "type",
                        "ActionSet",
                        "actions",
                        Stream.of(titles)
                                .map(title -> Map.of(
                                        "type",
                                        "Action.Submit",
                                        "title",
                                        title,
                                        "associatedInputs",
                                        "none",
                                        "data",
                                        Map.of("arvio", Map.of("act", "start"))))
                                .toList())));
    }
}
