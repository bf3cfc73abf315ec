package fi.arvio.bot.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;
import static org.quicktheories.generators.SourceDSL.strings;

import fi.arvio.bot.assessment.SampleRound;
import fi.arvio.bot.questionnaire.Item;
import fi.arvio.bot.questionnaire.Option;
import fi.arvio.bot.turn.Production;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

/** What holds for every item, every option and anything that may be typed. */
class AnswerReaderPropertiesTest {
    private static final List<Item> ITEMS = Stream.concat(
                    SampleRound.ROUND.script().questionnaire().items().values().stream(),
                    SampleItems.BY_TYPE.values().stream())
            .toList();
    private static final List<Item> WITH_OPTIONS =
            ITEMS.stream().filter(item -> !item.options().isEmpty()).toList();
    private static final List<String> WORDS = Stream.of(
                    Production.VOCABULARY.commands().keySet(),
                    Production.VOCABULARY.missing().keySet(),
                    Production.VOCABULARY.hedges(),
                    Production.VOCABULARY.against(),
                    Production.VOCABULARY.numbers().keySet(),
                    Production.VOCABULARY.affirmations())
            .flatMap(words -> words.stream().sorted())
            .toList();
    private static final List<UnaryOperator<String>> MANNERS = List.of(
            s -> s,
            s -> s.toUpperCase(Locale.ROOT),
            s -> s + ".",
            s -> "  " + s + " !",
            s -> "”" + s + "”",
            s -> "\"" + s.replace(" ", "  ") + "\"\n");

    @Test
    void every_option_can_be_numbered_or_named_in_every_language_and_manner() {
        qt().forAll(items(WITH_OPTIONS), integers().between(0, 999), integers().between(0, 999), manners())
                .check((item, which, seed, manner) -> {
                    List<Option> shown = new ArrayList<>(item.options());
                    Collections.shuffle(shown, new Random(seed));
                    Option option = shown.get(which % shown.size());
                    int number = shown.indexOf(option) + 1;
                    Stream<String> ways = Stream.concat(
                            Stream.of(Integer.toString(number)),
                            option.label().all().stream().flatMap(label -> Stream.of(label, number + " – " + label)));
                    return ways.allMatch(way -> isAnswer(item, shown, option, manner.apply(way)));
                });
    }

    @Test
    void what_is_exactly_another_option_is_never_guessed() {
        for (Item item : WITH_OPTIONS) {
            for (Option option : item.options()) {
                for (String label : option.label().all()) {
                    assertThat(Production.READER.read(item, item.options(), label))
                            .isInstanceOf(Reading.Answered.class);
                }
            }
        }
    }

    @Test
    void a_negation_before_a_label_never_leaves_that_label() {
        List<String> negations =
                List.of("en sanoisi että ", "ei ole ", "inte ", "det är int ", "not ", "I wouldn't say ");
        for (Item item : WITH_OPTIONS) {
            for (Option option : item.options()) {
                for (String label : option.label().all()) {
                    for (String not : negations) {
                        Answer answer = Selection.value(item, option);
                        // Where "ei ole" is the answer "no", what follows says so once more.
                        boolean repeated = isAbout(Production.READER.read(item, item.options(), not), answer);
                        Reading reading = Production.READER.read(item, item.options(), not + label);
                        assertThat(!repeated && isAbout(reading, answer))
                                .as("%s: %s%s", item.code(), not, label)
                                .isFalse();
                    }
                }
            }
        }
    }

    @Test
    void whatever_is_typed_is_read_without_a_fault() {
        Gen<String> wild = strings().allPossible().ofLengthBetween(0, 80);
        Gen<List<String>> mixed = lists().of(
                        integers().between(0, WORDS.size() - 1).map(WORDS::get))
                .ofSizeBetween(0, 8);
        qt().forAll(items(ITEMS), wild, mixed).checkAssert((item, text, words) -> {
            assertThat(Production.READER.read(item, item.options(), text)).isNotNull();
            assertThat(Production.READER.read(item, item.options(), String.join(" ", words)))
                    .isNotNull();
            assertThat(Production.READER.wish(text)).isNotNull();
            assertThat(Until.read(text, LocalDate.of(2028, 2, 29))).isNotNull();
        });
    }

    @Test
    void a_very_long_message_takes_no_longer_than_a_message() {
        List<String> longOnes = List.of(
                "ja ".repeat(3334),
                "1 ".repeat(5000),
                "ä".repeat(10_000),
                "melko hyvin ".repeat(840),
                "en osaa ".repeat(1250));
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            for (Item item : ITEMS) {
                for (String text : longOnes) {
                    Production.READER.read(item, item.options(), text);
                    Production.READER.read(item, item.options(), text.substring(0, 599));
                }
            }
        });
    }

    private static boolean isAnswer(Item item, List<Option> shown, Option option, String typed) {
        Reading reading = Production.READER.read(item, shown, typed);
        Answer expected = item.type() == Item.Type.RANKING
                ? new Answer.Ranked(List.of(option.code()))
                : Selection.value(item, option);
        return reading.equals(new Reading.Answered(expected));
    }

    private static boolean isAbout(Reading reading, Answer answer) {
        return switch (reading) {
            case Reading.Answered(Answer given) -> given.equals(answer);
            case Reading.Guessed(Answer given) -> given.equals(answer);
            case Reading.AnsweredWith(Answer given, String rest) -> given.equals(answer);
            default -> false;
        };
    }

    private static Gen<Item> items(List<Item> items) {
        return integers().between(0, items.size() - 1).map(items::get);
    }

    private static Gen<UnaryOperator<String>> manners() {
        return integers().between(0, MANNERS.size() - 1).map(MANNERS::get);
    }
}
