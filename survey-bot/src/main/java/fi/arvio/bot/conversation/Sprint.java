package fi.arvio.bot.conversation;

import fi.arvio.bot.conversation.DialogueState.Phase;
import fi.arvio.bot.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One step under way: the state so far, the events collected, and what is said again and again. */
final class Sprint {
    private final Script script;
    private final Occasion occasion;
    private final List<Event> events = new ArrayList<>();
    private DialogueState state;

    Sprint(Script script, DialogueState state, Occasion occasion) {
        this.script = script;
        this.state = state;
        this.occasion = occasion;
    }

    Script script() {
        return script;
    }

    Occasion occasion() {
        return occasion;
    }

    DialogueState state() {
        return state;
    }

    Views views() {
        return new Views(script, state);
    }

    Step end() {
        return new Step(state, List.copyOf(events));
    }

    void change(UnaryOperator<DialogueState> change) {
        state = change.apply(state);
    }

    void emit(Event event) {
        events.add(event);
    }

    void progress(Event.Progress progress) {
        emit(new Event.Progressed(progress));
    }

    /** Keeps an answer, hands it on, and lets the card that asked for it say what was answered. */
    void store(Given given) {
        state = state.with(given);
        emit(new Event.Recorded(given));
        if (given.stands() && !given.isRoutedOver()) {
            emit(new Event.Settled(state.language(), views().answered(given)));
        }
    }

    void say(Prompt prompt) {
        emit(new Event.Replied(state.language(), state.manner().textOnly(), prompt));
    }

    void note(String key) {
        note(key, Map.of());
    }

    void note(String key, Map<String, Object> arguments) {
        say(new Prompt.Note(key, arguments));
    }

    void noteLastDay(String key) {
        note(key, Map.of("date", script.lastDay()));
    }

    void welcome() {
        state = state.in(Phase.WELCOMED);
        say(views().welcome());
    }

    /** Asks the open question, if there is one. */
    void ask(Prompt.@Nullable Echo echo) {
        state.open().ifPresent(question -> say(views().ask(question, echo)));
    }

    /** Asks the open question, unless that has been done or something else is waited for. */
    void askUnlessAsked() {
        boolean asked = events.stream()
                .anyMatch(event -> event instanceof Event.Replied replied && replied.prompt() instanceof Prompt.Ask);
        if (!asked && state.phase() == Phase.ASKING && state.aside() == null) {
            ask(null);
        }
    }

    void offer() {
        say(views().offer());
    }

    /** Explains, and shows the open question again, since it has scrolled away. */
    void explain(String key, Map<String, Object> arguments) {
        note(key, arguments);
        again();
    }

    void explainWhoSees() {
        explain("whoSees", Map.of("k", script.minimumCellSize(), "kComments", script.minimumCommentSize()));
    }

    void speak(Language language) {
        state = state.mannered(state.manner().speaking(language));
        note("language.changed");
        again();
    }

    void sendTextOnly(boolean textOnly) {
        state = state.mannered(state.manner().inTextOnly(textOnly));
        explain(textOnly ? "textOnly.on" : "textOnly.off", Map.of());
    }

    /** Shows again what the person was looking at. */
    void again() {
        switch (state.phase()) {
            case NEW -> welcome();
            case WELCOMED -> say(new Prompt.Ready());
            case ASKING, FINISHED -> ask(null);
            case OFFERED -> {
                if (state.open().isEmpty()) {
                    offer();
                } else {
                    ask(null);
                }
            }
            case PAUSED, STOPPED -> {}
        }
    }
}
