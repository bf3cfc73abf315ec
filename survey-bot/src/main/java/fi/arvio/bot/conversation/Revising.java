package fi.arvio.bot.conversation;

import java.util.List;
import java.util.Map;

/** Looking at one's answers, going back to them and opening them again. */
final class Revising {
    private final Sprint sprint;

    Revising(Sprint sprint) {
        this.sprint = sprint;
    }

    void goBack() {
        DialogueState state = sprint.state();
        List<Question> answered = state.numbered().stream()
                .filter(question -> state.given(question).isPresent())
                .toList();
        if (answered.isEmpty()) {
            sprint.explain("myAnswers.none", Map.of());
            return;
        }
        int here = state.open().map(state.plan()::indexOf).orElse(state.plan().size());
        answered.reversed().stream()
                .filter(question -> state.plan().indexOf(question) < here)
                .findFirst()
                .ifPresentOrElse(this::reopen, () -> sprint.ask(null));
    }

    /**
     * Opens the answer of that number again.
     *
     * @param number as people see it, from 1; 0 where none was given
     */
    void change(int number) {
        List<Question> numbered = sprint.state().numbered();
        if (number == 0) {
            sprint.note("change.which");
        } else if (number > numbered.size()
                || sprint.state().given(numbered.get(number - 1)).isEmpty()) {
            sprint.note("change.unknown", Map.of("number", number));
        } else {
            reopen(numbered.get(number - 1));
        }
    }

    void reopen(Question question) {
        if (sprint.state().given(question).filter(given -> !given.routedOver()).isEmpty()) {
            sprint.note("already.notYours");
            return;
        }
        sprint.change(state -> state.reopening(question));
        sprint.ask(null);
    }

    void showAnswers() {
        if (sprint.state().given().isEmpty()) {
            sprint.explain("myAnswers.none", Map.of());
        } else {
            sprint.say(sprint.views().summary("myAnswers.title"));
            sprint.again();
        }
    }
}
