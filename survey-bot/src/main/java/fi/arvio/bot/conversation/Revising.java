package fi.arvio.bot.conversation;

import fi.arvio.bot.answer.Answer;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looking at one's answers, going back to them and opening them again. */
final class Revising {
    private final Sprint sprint;

    Revising(Sprint sprint) {
        this.sprint = sprint;
    }

    void goBack() {
        DialogueState state = sprint.state();
        List<Question> answered = state.plan().stream()
                .filter(question ->
                        state.given(question).filter(g -> !g.isRoutedOver()).isPresent())
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
        List<Question> numbered = sprint.views().numbered();
        if (number == 0) {
            askWhatToChange();
        } else if (number > numbered.size()
                || sprint.state().given(numbered.get(number - 1)).isEmpty()) {
            sprint.note("change.unknown", Map.of("number", number));
        } else {
            reopen(numbered.get(number - 1));
        }
    }

    /** Whoever was just asked whether they keep an answer or change it means that one. */
    private void askWhatToChange() {
        Optional<Question> reconsidered = sprint.state()
                .open()
                .filter(question -> sprint.views().toKeep(question).isPresent());
        if (reconsidered.isPresent() && sprint.state().phase() == DialogueState.Phase.ASKING) {
            int last = sprint.script().item(reconsidered.get()).options().size();
            sprint.note("change.toWhat", Map.of("first", 1, "last", last));
        } else {
            sprint.note("change.which");
        }
    }

    void reopen(Question question) {
        if (sprint.state()
                .given(question)
                .filter(given -> !given.isRoutedOver())
                .isEmpty()) {
            sprint.note("already.notYours");
            return;
        }
        sprint.change(state -> state.awaiting(null).reopening(question));
        sprint.ask(null);
    }

    void showAnswers() {
        if (sprint.state().hasAnswers()) {
            sprint.say(sprint.views().summary(Prompt.Selection.SO_FAR));
            sprint.again();
        } else {
            sprint.explain("myAnswers.none", Map.of());
        }
    }

    void showSkipped() {
        Prompt.Summary skipped = sprint.views().summary(Prompt.Selection.SKIPPED);
        if (skipped.lines().isEmpty()) {
            sprint.explain("skipped.none", Map.of());
        } else {
            sprint.say(skipped);
            sprint.again();
        }
    }

    /** Lets the newest written answer be quoted, or not; one that is being written is complete with that. */
    void permit(boolean quotable) {
        if (sprint.state().awaits(Aside.Kind.WRITING) != null) {
            new Writing(sprint).done(quotable);
            return;
        }
        Optional<Given> newest = sprint.state().given().reversed().stream()
                .filter(given -> given.stored().kind() == Stored.Kind.WORDS)
                .findFirst();
        if (newest.isEmpty()) {
            sprint.note("quote.none");
            return;
        }
        Given words = newest.get();
        new Writing(sprint).permit(words.question(), quotable);
        sprint.note(
                quotable ? "quote.yes" : "quote.no",
                Map.of("answer", new Prompt.Quoted(((Answer.Words) words.answer()).text())));
    }
}
