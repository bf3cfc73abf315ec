package fi.arvio.bot.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import fi.arvio.bot.card.Cards;
import fi.arvio.bot.text.Language;
import fi.arvio.bot.text.Messages;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the host would have stored, and whether the state agrees with it. */
final class Books {
    private static final Cards CARDS = new Cards(Messages.load());

    private final Map<Question, Given> recorded = new HashMap<>();
    private boolean complete;

    void check(Step step, Input input) {
        step.events().forEach(this::enter);
        DialogueState state = step.state();
        assertEquals(
                recorded, byQuestion(state.given()), () -> "nothing is kept or counted unrecorded, after " + input);
        List<Question> standing = state.given().stream()
                .filter(Given::stands)
                .map(Given::question)
                .toList();
        assertTrue(state.plan().containsAll(standing), "every answer belongs to a planned question");
        boolean done = state.phase() == DialogueState.Phase.OFFERED || state.phase() == DialogueState.Phase.FINISHED;
        assertFalse(done && state.unanswered().findAny().isPresent(), "nobody is done with questions left");
    }

    private void enter(Event event) {
        switch (event) {
            case Event.Recorded(Given given) -> {
                Given before = recorded.put(given.question(), given);
                int revision = before == null ? 0 : before.revision();
                assertEquals(revision + 1, given.revision(), "a change that is recorded counts as one");
                assertTrue(before == null || given.heard() >= before.heard(), "what was heard stays heard");
            }
            case Event.Progressed(Event.Progress reached) -> {
                assertFalse(complete && reached == Event.Progress.COMPLETE, "complete is reached once");
                complete = reached == Event.Progress.COMPLETE || (complete && reached != Event.Progress.STARTED);
            }
            case Event.Replied(Language language, boolean textOnly, Prompt prompt) ->
                assertFalse(CARDS.render(prompt, language).text().isBlank());
            case Event.Settled(Language language, Prompt.Answered answered) ->
                assertFalse(CARDS.render(answered, language).text().isBlank());
            case Event.Marked ignored -> fail("this is no pilot");
            case Event.Reachable(Event.Contact contact, LocalDate until) ->
                assertEquals(contact == Event.Contact.SNOOZED || contact == Event.Contact.AWAY, until != null);
        }
    }

    private static Map<Question, Given> byQuestion(List<Given> given) {
        return given.stream().collect(Collectors.toMap(Given::question, Function.identity()));
    }
}
