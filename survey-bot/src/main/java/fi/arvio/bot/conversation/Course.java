package fi.arvio.bot.conversation;

import fi.arvio.bot.conversation.DialogueState.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The course of a dialogue: greeting, starting, pausing, coming back, going on with more. */
final class Course {
    private final Sprint sprint;

    Course(Sprint sprint) {
        this.sprint = sprint;
    }

    void open() {
        if (sprint.state().phase() == Phase.NEW) {
            sprint.welcome();
        }
    }

    void comeBack() {
        switch (sprint.state().phase()) {
            case NEW, WELCOMED -> sprint.welcome();
            case ASKING, PAUSED -> whereWeWere();
            case OFFERED, FINISHED -> {
                sprint.noteLastDay("back.done");
                sprint.again();
            }
        }
    }

    private void whereWeWere() {
        DialogueState state = sprint.state();
        List<Question> left = state.unanswered().toList();
        Optional<Question> open = state.open();
        if (left.isEmpty() || open.isEmpty()) {
            sprint.ask(null);
            return;
        }
        int total = state.numbered().size();
        sprint.note(
                "back.text",
                Map.of(
                        "answered", total - left.size(),
                        "total", total,
                        "context", sprint.script().context(open.get()),
                        "left", left.size(),
                        "minutes", Minutes.of(left.size())));
        new Answering(sprint).goOn(null);
    }

    void press(Input.Button button) {
        switch (button) {
            case START -> start();
            case CONTINUE -> resume();
            case MORE -> more();
            case ENOUGH -> enough();
        }
    }

    private void start() {
        Phase phase = sprint.state().phase();
        if (phase == Phase.NEW || phase == Phase.WELCOMED) {
            sprint.progress(Event.Progress.STARTED);
            sprint.change(state -> state.in(Phase.ASKING));
            sprint.ask(null);
        } else if (sprint.state().given().isEmpty()) {
            // A double click: no reason to welcome anybody back.
            sprint.ask(null);
        } else {
            comeBack();
        }
    }

    /** Goes on; whoever had opened an answer again and rather goes on leaves it as it was. */
    private void resume() {
        switch (sprint.state().phase()) {
            case PAUSED -> {
                sprint.change(state -> state.in(Phase.ASKING));
                sprint.note("resumed");
                sprint.ask(null);
            }
            case ASKING -> {
                sprint.change(state -> state.reopening(null));
                sprint.ask(null);
            }
            case NEW, WELCOMED -> start();
            case OFFERED, FINISHED -> offerAgain();
        }
    }

    private void offerAgain() {
        sprint.change(state -> state.reopening(null));
        if (sprint.state().offers().isEmpty()) {
            sprint.noteLastDay("back.done");
        } else {
            sprint.change(state -> state.in(Phase.OFFERED));
            sprint.offer();
        }
    }

    void pause() {
        switch (sprint.state().phase()) {
            case NEW, WELCOMED -> sprint.note("paused.notStarted");
            case ASKING, PAUSED -> {
                sprint.change(state -> state.in(Phase.PAUSED));
                sprint.say(new Prompt.Paused());
            }
            case OFFERED, FINISHED -> sprint.say(new Prompt.Paused());
        }
    }

    private void more() {
        switch (sprint.state().phase()) {
            case OFFERED, FINISHED -> {
                if (sprint.state().offers().isEmpty()) {
                    comeBack();
                } else {
                    takeUp();
                }
            }
            case ASKING -> sprint.ask(null);
            case NEW, WELCOMED, PAUSED -> comeBack();
        }
    }

    private void takeUp() {
        List<String> offers = sprint.state().offers();
        List<Question> plan = new ArrayList<>(sprint.state().plan());
        plan.addAll(Plans.further(sprint.script().questionnaire(), offers.getFirst()));
        sprint.change(state -> state.planning(List.copyOf(plan), offers.subList(1, offers.size()))
                .reopening(null)
                .in(Phase.ASKING));
        sprint.ask(null);
    }

    private void enough() {
        switch (sprint.state().phase()) {
            case OFFERED, FINISHED -> {
                sprint.change(state -> state.in(Phase.FINISHED));
                sprint.noteLastDay("offer.declined");
            }
            case ASKING, PAUSED -> pause();
            case NEW, WELCOMED -> comeBack();
        }
    }
}
