package fi.arvio.bot.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import fi.arvio.bot.assessment.SampleRound;
import fi.arvio.bot.questionnaire.Item;
import fi.arvio.bot.turn.Production;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;

/** Whatever somebody types, every item of the questionnaire makes something of it, and only answers that it has. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TypedTextFuzzTest {
    private static final AnswerReader READER = Production.READER;

    @FuzzTest(maxDuration = "3m")
    @DictionaryFile(resourcePath = "/fi/arvio/bot/typed.dict")
    void any_text_is_read(byte[] bytes) {
        reads(new String(bytes, StandardCharsets.UTF_8));
        // The same bytes as halves of characters, which may stand alone here and never do in UTF-8.
        reads(new String(bytes, StandardCharsets.UTF_16LE));
    }

    private static void reads(String typed) {
        Wording.normalise(typed);
        Wording.tidy(typed);
        READER.wish(typed);
        READER.isYes(typed);
        READER.isNo(typed);
        for (Item item : SampleRound.ROUND.script().questionnaire().items().values()) {
            switch (READER.read(item, item.options(), typed)) {
                case Reading.Answered(Answer answer) -> belongs(item, answer);
                case Reading.Guessed(Answer answer) -> belongs(item, answer);
                case Reading.AnsweredWith(Answer answer, String rest) -> {
                    belongs(item, answer);
                    storable(rest);
                }
                default -> {}
            }
        }
    }

    private static void belongs(Item item, Answer answer) {
        switch (answer) {
            case Answer.Point(int point) ->
                assertThat(item.option(Integer.toString(point))).isPresent();
            case Answer.Choices choices
            when choices.equals(Answer.Choices.NONE) ->
                assertThat(item.noneLabel()).isNotNull();
            case Answer.Choices(var codes) ->
                assertThat(codes)
                        .isNotEmpty()
                        .doesNotHaveDuplicates()
                        .hasSizeLessThanOrEqualTo(item.maxChoices())
                        .allMatch(code -> item.option(code).isPresent());
            case Answer.Ranked(var codes) ->
                assertThat(codes)
                        .isNotEmpty()
                        .doesNotHaveDuplicates()
                        .hasSizeLessThanOrEqualTo(item.maxChoices())
                        .allMatch(code -> item.option(code).isPresent());
            case Answer.Pair(int importance, int success) -> {
                assertThat(importance)
                        .isBetween(1, item.aspects().getFirst().points().size());
                assertThat(success)
                        .isBetween(1, item.aspects().getLast().points().size());
            }
            case Answer.Words(String text, boolean ignored) -> storable(text);
            case Answer.Missing(var reason) -> assertThat(item.allows(reason)).isTrue();
        }
    }

    /** PostgreSQL takes no NUL, UTF-8 no half of a pair, and the assessment service no empty or endless text. */
    private static void storable(String text) {
        assertThat(text).isNotBlank().doesNotContain("\u0000").hasSizeLessThanOrEqualTo(Item.MAX_TEXT);
        assertThat(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(text);
    }
}
