package fi.arvio.bot.conversation;

import fi.arvio.bot.answer.Answer;
import fi.arvio.bot.answer.Reading;
import fi.arvio.bot.conversation.DialogueState.Phase;
import fi.arvio.bot.questionnaire.MissingReason;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes answers and goes on to whatever follows: the next question, the summary, an offer. */
final class Answering {
    private final Sprint sprint;

    Answering(Sprint sprint) {
        this.sprint = sprint;
    }

    /** Whether a card's question is one of this person in this round. */
    boolean isOurs(String round, Question question) {
        return sprint.script().round().equals(round) && sprint.state().plan().contains(question);
    }

    void alreadyAnswered(Given earlier, Reading reading) {
        boolean same = reading instanceof Reading.Answered(Answer answer) && answer.equals(earlier.answer());
        boolean newest = sprint.state().given().reversed().stream()
                .filter(given -> !given.routedOver())
                .findFirst()
                .filter(earlier::equals)
                .isPresent();
        if (same && newest) {
            // A double click: the next question is already there.
            return;
        }
        Views views = sprint.views();
        sprint.note("already.answered", Map.of("answer", views.shown(earlier)));
        sprint.note("already.howToChange", Map.of("number", views.number(earlier.question())));
    }

    void record(Question question, Answer answer) {
        DialogueState before = sprint.state();
        Optional<Given> earlier = before.given(question);
        int revision = earlier.map(Given::revision).orElse(0) + 1;
        sprint.store(Given.of(question, revision, before.volunteered(question), answer));
        if (before.given().isEmpty()) {
            sprint.progress(Event.Progress.PARTIAL);
        }
        boolean changed = question.equals(before.changing());
        if (changed) {
            sprint.change(state -> state.reopening(null));
        }
        goOn(new Prompt.Echo(new Prompt.Shown(sprint.script().item(question), answer), changed));
    }

    /** The next question, or whatever follows when there is none. */
    void goOn(Prompt.@Nullable Echo echo) {
        route();
        if (sprint.state().open().isEmpty()) {
            finish(echo);
            return;
        }
        Phase phase = sprint.state().phase();
        if (phase != Phase.OFFERED && phase != Phase.FINISHED) {
            sprint.change(state -> state.in(Phase.ASKING));
        }
        sprint.ask(echo);
    }

    private void route() {
        Routing routing = new Routing(sprint.script());
        sprint.change(state -> state.planning(routing.closerLook(state), state.offers()));
        for (Question question : routing.pointless(sprint.state())) {
            sprint.store(Given.of(
                    question,
                    1,
                    sprint.state().volunteered(question),
                    new Answer.Missing(MissingReason.NOT_APPLICABLE)));
        }
    }

    private void finish(Prompt.@Nullable Echo echo) {
        if (echo != null) {
            sprint.say(echo);
        }
        switch (sprint.state().phase()) {
            case NEW, WELCOMED, ASKING, PAUSED -> {
                boolean firstTime =
                        sprint.state().plan().size() == sprint.state().firstDialogue();
                if (firstTime) {
                    sprint.progress(Event.Progress.COMPLETE);
                    sprint.say(sprint.views().summary("summary.title"));
                    sprint.noteLastDay("thanks");
                }
                offerOrEnd();
            }
            case OFFERED, FINISHED -> {}
        }
    }

    private void offerOrEnd() {
        if (sprint.state().offers().isEmpty()) {
            sprint.change(state -> state.in(Phase.FINISHED));
            sprint.note("offer.finished");
        } else {
            sprint.change(state -> state.in(Phase.OFFERED));
            sprint.offer();
        }
    }
}
