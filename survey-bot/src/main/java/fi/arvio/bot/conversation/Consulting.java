package fi.arvio.bot.conversation;

import java.util.Optional;

/** What a person may ask or say about a question without answering it. */
final class Consulting {
    private final Sprint sprint;

    Consulting(Sprint sprint) {
        this.sprint = sprint;
    }

    /** Shows what official monitoring says about the goal; never its status, which would suggest an answer. */
    void consult(Question question) {
        if (!sprint.state().plan().contains(question)) {
            sprint.note("already.notYours");
            return;
        }
        Optional<GoalFacts.Monitoring> monitoring = sprint.script().monitoring(question);
        if (monitoring.isEmpty()) {
            sprint.note("monitoring.none");
        } else {
            sprint.say(new Prompt.Consult(sprint.script().context(question), monitoring.get()));
        }
        sprint.again();
    }

    /** The same for whatever is asked now. */
    void consultOpen() {
        sprint.state().open().ifPresentOrElse(this::consult, () -> sprint.note("monitoring.none"));
    }

    void markUnclear(Question question) {
        if (!sprint.state().plan().contains(question)) {
            sprint.note("already.notYours");
        } else if (sprint.script().pilot()) {
            sprint.emit(new Event.Marked(question));
            sprint.note("unclear.marked");
        } else {
            sprint.note("unclear.noPilot");
        }
    }

    void markOpenUnclear() {
        sprint.state().open().ifPresentOrElse(this::markUnclear, () -> sprint.note("notUnderstood.nothingOpen"));
    }
}
