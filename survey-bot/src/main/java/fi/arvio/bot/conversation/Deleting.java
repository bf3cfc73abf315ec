package fi.arvio.bot.conversation;

import fi.arvio.bot.conversation.DialogueState.Phase;
import java.util.List;
import java.util.Map;

/** Deletes a person's answers, here and wherever they were handed on, once they have said that they mean it. */
final class Deleting {
    private final Sprint sprint;

    Deleting(Sprint sprint) {
        this.sprint = sprint;
    }

    void ask() {
        int answers = sprint.views().summary(Prompt.Selection.SO_FAR).lines().size();
        if (answers == 0) {
            sprint.explain("myAnswers.none", Map.of());
            return;
        }
        sprint.change(state -> state.awaiting(Aside.deleting()));
        sprint.say(new Prompt.ConfirmDelete(answers, sprint.script().isSecondRound()));
    }

    void delete() {
        if (!sprint.state().hasAnswers()) {
            sprint.note("myAnswers.none");
            return;
        }
        List<Given> standing =
                sprint.state().given().stream().filter(Given::stands).toList();
        standing.forEach(given -> sprint.store(given.deleted()));
        boolean stopped = sprint.state().phase() == Phase.STOPPED;
        sprint.change(state -> state.planning(state.agenda().anew())
                .reopening(null)
                .awaiting(null)
                .leavingUnread(null)
                .in(stopped ? Phase.STOPPED : Phase.WELCOMED));
        if (!stopped) {
            sprint.progress(Event.Progress.STARTED);
        }
        if (sprint.script().isSecondRound()) {
            sprint.note("deleted.second", Map.of("contact", sprint.script().contact()));
        } else {
            sprint.note("deleted");
        }
    }

    void keep() {
        sprint.change(state -> state.awaiting(null));
        sprint.note("delete.kept");
        sprint.again();
    }
}
