package fi.arvio.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import fi.arvio.bot.Json;
import fi.arvio.bot.assessment.SampleRound;
import fi.arvio.bot.assignment.Assignment;
import fi.arvio.bot.assignment.Assignments;
import fi.arvio.bot.card.Cards;
import fi.arvio.bot.card.Rendered;
import fi.arvio.bot.channel.CardData;
import fi.arvio.bot.channel.Fields;
import fi.arvio.bot.text.Language;
import fi.arvio.bot.text.Messages;
import fi.arvio.bot.turn.Production;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;

/**
 * Whatever is said and pressed, in whatever order, a dialogue goes on: it answers, and its state survives being stored.
 *
 * <p>An input is a conversation, one message a line: JSON is what a card sends, {@code /open}, {@code /return} and
 * {@code /picture} are what they say, and the rest is typed.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DialogueFuzzTest {
    private static final Script SCRIPT = SampleRound.ROUND.script();
    private static final Cards CARDS = new Cards(Messages.load());
    private static final Assignment ASSIGNMENT = Assignments.of(
                    SampleRound.ROUND.candidates(), SampleRound.ROUND.bank(), SampleRound.ROUND.seed())
            .values()
            .iterator()
            .next();
    private static final Occasion TODAY = new Occasion(LocalDate.of(2025, 3, 3), 0);
    private static final int MOST_MESSAGES = 60;

    @FuzzTest(maxDuration = "4m")
    @DictionaryFile(resourcePath = "/fi/arvio/bot/typed.dict")
    @DictionaryFile(resourcePath = "/fi/arvio/bot/activity.dict")
    void any_conversation_goes_on(byte[] conversation) {
        DialogueState state = DialogueState.first(SCRIPT, ASSIGNMENT, Language.FI, 1);
        Map<Question, Integer> revisions = new HashMap<>();
        List<String> lines = new String(conversation, StandardCharsets.UTF_8)
                .lines()
                .limit(MOST_MESSAGES)
                .toList();
        for (String line : lines) {
            Input input = input(line);
            Step step = Production.DIALOGUE.step(SCRIPT, state, TODAY, input);
            // What changes nothing may be passed over, a double click for one; typed words never are.
            assertThat(!step.events().isEmpty() || step.state().equals(state) && !(input instanceof Input.Said))
                    .as("a reply to %s", line)
                    .isTrue();
            state = step.state();
            assertThat(Production.JSON.state(Production.JSON.write(state)))
                    .as("a state survives being stored")
                    .isEqualTo(state);
            step.events().forEach(event -> carriedOut(event, revisions));
        }
    }

    private static void carriedOut(Event event, Map<Question, Integer> revisions) {
        switch (event) {
            case Event.Recorded(Given given) -> {
                Integer before = revisions.put(given.question(), given.revision());
                assertThat(given.revision()).as("revisions only grow").isGreaterThan(before == null ? 0 : before);
            }
            case Event.Progressed ignored -> {}
            case Event.Reachable ignored -> {}
            case Event.Marked ignored -> throw new AssertionError("this is no pilot");
            case Event.Settled(Language language, Prompt.Answered answered) ->
                readable(CARDS.render(answered, language));
            case Event.Replied(Language language, boolean textOnly, Prompt prompt) ->
                readable(CARDS.render(prompt, language));
        }
    }

    private static void readable(Rendered rendered) {
        assertThat(rendered.text()).isNotBlank();
        if (rendered.card() != null) {
            assertThat(Json.object(Json.write(rendered.card()))).isNotEmpty();
        }
    }

    private static Input input(String line) {
        return switch (line) {
            case "/open" -> new Input.Opened();
            case "/return" -> new Input.Returned();
            case "/picture" -> new Input.Attached();
            default -> line.startsWith("{") ? json(line) : new Input.Said(Fields.clean(line));
        };
    }

    private static Input json(String line) {
        try {
            return CardData.read(Fields.of(Json.object(line))).orElseGet(() -> new Input.Said(Fields.clean(line)));
        } catch (UncheckedIOException notJson) {
            return new Input.Said(Fields.clean(line));
        }
    }
}
