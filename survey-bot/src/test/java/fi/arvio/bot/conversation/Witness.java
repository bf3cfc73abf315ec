package fi.arvio.bot.conversation;

import fi.arvio.bot.answer.Reading;
import fi.arvio.bot.turn.Production;
import java.util.HashSet;
import java.util.Set;

/** Notes what conversations have exercised, so that what none of them does is found. */
final class Witness {
    private final Set<Object> seen = new HashSet<>();

    void sees(DialogueState before, Input input) {
        seen.add(input.getClass());
        switch (input) {
            case Input.Pressed(Input.Button button) -> seen.add(button);
            case Input.Decided(Input.Decision decision) -> seen.add(decision.verdict());
            case Input.Said(String words, var ignored) ->
                Production.READER.wish(words).map(Reading.Wished::command).ifPresent(seen::add);
            default -> {}
        }
        seen.add(before.phase());
        if (before.aside() != null) {
            seen.add(before.aside().kind());
        }
    }

    void sees(Step step) {
        seen.add(step.state().phase());
        for (Event event : step.events()) {
            seen.add(event.getClass());
            switch (event) {
                case Event.Replied(var ignored, var textOnly, Prompt prompt) -> sees(prompt);
                case Event.Progressed(Event.Progress progress) -> seen.add(progress);
                case Event.Recorded(Given given) ->
                    seen.add(
                            given.stands()
                                    ? given.answer().getClass()
                                    : given.stored().kind());
                case Event.Marked ignored -> {}
                case Event.Reachable(Event.Contact contact, var ignored) -> seen.add(contact);
                case Event.Settled(var ignored, Prompt.Answered answered) -> seen.add(answered.getClass());
            }
        }
    }

    private void sees(Prompt prompt) {
        seen.add(prompt.getClass());
        switch (prompt) {
            case Prompt.Ask ask -> {
                seen.add(ask.item().type());
                seen.add(ask.place().kind());
            }
            case Prompt.Note(String key, var ignored) -> seen.add(key);
            default -> {}
        }
    }

    boolean saw(Object thing) {
        return seen.contains(thing);
    }
}
