package fi.arvio.bot.conversation;

import fi.arvio.bot.conversation.DialogueState.Phase;
import fi.arvio.bot.questionnaire.Item;
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
            case STOPPED -> sprint.note("stopped.hint");
        }
    }

    private void whereWeWere() {
        Optional<Question> open = sprint.state().open();
        Views views = sprint.views();
        int left = views.left();
        if (left > 0 && open.isPresent()) {
            int total = views.numbered().size();
            sprint.note(
                    "back.text",
                    Map.of(
                            "answered",
                            total - left,
                            "total",
                            total,
                            "context",
                            sprint.script().context(open.get()),
                            "left",
                            left,
                            "minutes",
                            views.minutes(left)));
        }
        if (sprint.state().awaits(Aside.Kind.WRITING) == null) {
            new Answering(sprint).goOn(null);
        } else {
            goOnWriting();
        }
    }

    /** What was being written is shown, so that the person sees what is kept of it. */
    private void goOnWriting() {
        sprint.change(state -> state.in(Phase.ASKING));
        sprint.state().open().ifPresent(new Writing(sprint)::show);
    }

    void start() {
        Phase phase = sprint.state().phase();
        if (phase == Phase.NEW || phase == Phase.WELCOMED) {
            sprint.progress(Event.Progress.STARTED);
            sprint.change(state -> state.in(Phase.ASKING));
            sprint.ask(null);
        } else if (!sprint.state().hasAnswers() && phase != Phase.STOPPED) {
            // A double click: no reason to welcome anybody back.
            sprint.ask(null);
        } else if (phase == Phase.STOPPED) {
            resume();
        } else {
            comeBack();
        }
    }

    /** Goes on; whoever had opened an answer again and rather goes on leaves it as it was. */
    void resume() {
        if (sprint.state().awaits(Aside.Kind.WRITING) != null) {
            new Writing(sprint).done();
            return;
        }
        sprint.change(state -> state.awaiting(null));
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
            case STOPPED -> takeUpAgain();
        }
    }

    private void takeUpAgain() {
        sprint.emit(new Event.Reachable(Event.Contact.ANY_TIME, null));
        if (!sprint.state().hasAnswers()) {
            sprint.change(state -> state.in(Phase.WELCOMED));
            sprint.welcome();
            return;
        }
        if (!sprint.state().agenda().complete()) {
            sprint.progress(Event.Progress.PARTIAL);
        }
        sprint.change(state -> state.in(Phase.ASKING));
        sprint.note("resumed");
        new Answering(sprint).goOn(null);
    }

    private void offerAgain() {
        sprint.change(state -> state.reopening(null));
        if (sprint.views().hasOffers()) {
            sprint.change(state -> state.in(Phase.OFFERED));
            sprint.offer();
        } else {
            sprint.noteLastDay("back.done");
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
            case STOPPED -> sprint.note("stopped.hint");
        }
    }

    /** One more goal, or more about the whole where no goal is left. */
    void more() {
        List<String> offers = sprint.state().agenda().offers();
        if (offers.isEmpty()) {
            general();
        } else if (mayTakeUp()) {
            sprint.change(state -> state.planning(state.agenda().offering(offers.subList(1, offers.size()))));
            takeUp(Plans.further(sprint.script(), offers.getFirst()));
        }
    }

    void general() {
        if (mayTakeUp()) {
            takeUp(Plans.general(sprint.script(), sprint.state()));
        }
    }

    /** As soon as the person has read what this is: a thought waits for nobody's turn, and begins the dialogue if need be. */
    void proposeTheme() {
        DialogueState state = sprint.state();
        List<Question> theme = Plans.ownTheme(sprint.script(), state);
        if (state.phase() == Phase.NEW || state.phase() == Phase.STOPPED) {
            comeBack();
        } else if (theme.isEmpty()) {
            refuseTheme();
        } else {
            if (state.phase() == Phase.WELCOMED) {
                sprint.progress(Event.Progress.STARTED);
            }
            sprint.change(s -> s.planning(s.agenda().with(theme))
                    .reopening(theme.getFirst())
                    .in(Phase.ASKING));
            sprint.ask(null);
        }
    }

    private void refuseTheme() {
        if (sprint.script().questionnaire().part(Item.Part.EMERGING).isEmpty()) {
            sprint.note("theme.none", Map.of("contact", sprint.script().contact()));
        } else {
            sprint.note("theme.enough");
        }
        sprint.again();
    }

    private boolean mayTakeUp() {
        return switch (sprint.state().phase()) {
            case OFFERED, FINISHED -> true;
            case ASKING -> {
                sprint.ask(null);
                yield false;
            }
            case NEW, WELCOMED, PAUSED, STOPPED -> {
                comeBack();
                yield false;
            }
        };
    }

    private void takeUp(List<Question> questions) {
        if (questions.isEmpty()) {
            comeBack();
            return;
        }
        sprint.change(state ->
                state.planning(state.agenda().with(questions)).reopening(null).in(Phase.ASKING));
        sprint.ask(null);
    }

    void enough() {
        switch (sprint.state().phase()) {
            case OFFERED, FINISHED -> {
                sprint.change(state -> state.in(Phase.FINISHED));
                sprint.noteLastDay("offer.declined");
            }
            case ASKING, PAUSED -> pause();
            case NEW, WELCOMED, STOPPED -> comeBack();
        }
    }
}
