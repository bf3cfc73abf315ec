package fi.arvio.bot.conversation;

import fi.arvio.bot.answer.Answer;
import fi.arvio.bot.conversation.DialogueState.Phase;
import fi.arvio.bot.questionnaire.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes answers and goes on to whatever follows: the next question, the summary, an offer. */
final class Answering {
    private final Sprint sprint;
    private final Routing routing;
    private final List<Question> removed = new ArrayList<>();

    Answering(Sprint sprint) {
        this.sprint = sprint;
        this.routing = new Routing(sprint.script());
    }

    /** Keeps an answer and asks what comes next. */
    void record(Question question, int revision, Answer answer, List<Given.Part> parts) {
        goOnTelling(question, take(question, revision, answer, parts));
    }

    /** Keeps an answer and takes what was said after it as the answer to its follow-up, where there is one in words. */
    void recordWithMore(Question question, int revision, Answer answer, String rest, List<Given.Part> parts) {
        Prompt.Echo echo = take(question, revision, answer, parts);
        Optional<Question> followUp = writtenFollowUp(question);
        if (followUp.isPresent()) {
            tell(question, echo);
            new Writing(sprint).hear(followUp.get(), rest, "");
        } else {
            goOnTelling(question, echo);
        }
    }

    private Prompt.Echo take(Question question, int revision, Answer answer, List<Given.Part> parts) {
        Optional<Given> reopened = sprint.state()
                .given(question)
                .filter(given -> question.equals(sprint.state().changing()));
        Given given = keep(question, revision, answer, parts);
        if (reopened.filter(before -> !before.answer().equals(answer)).isPresent()) {
            reopenFollowUp(question);
        }
        boolean changed = reopened.filter(before -> !before.isSkipped()).isPresent();
        return sprint.views().echo(given, changed);
    }

    private Optional<Question> writtenFollowUp(Question question) {
        return sprint.state().plan().stream()
                .filter(q ->
                        isFollowUpOf(question, q) && sprint.script().item(q).type() == Item.Type.OPEN)
                .filter(q -> !routing.failsCondition(sprint.state(), q))
                .findFirst();
    }

    /** First what was understood, then what follows from it. */
    private void goOnTelling(Question question, Prompt.Echo echo) {
        boolean status = sprint.script().item(question).type() == Item.Type.STATUS
                && sprint.script().officialStatus(question).isPresent();
        if (removed.isEmpty() && !status) {
            goOn(echo);
            return;
        }
        tell(question, echo);
        goOn(null);
    }

    private void tell(Question question, Prompt.Echo echo) {
        sprint.say(echo);
        tellRemoved();
        tellOfficialStatus(question);
    }

    /** Says which answers no longer stand because of the one just kept. */
    void tellRemoved() {
        for (Question question : removed) {
            sprint.note(
                    "dependent.removed",
                    Map.of(
                            "question",
                            sprint.script().item(question).stem(),
                            "number",
                            sprint.views().number(question)));
        }
        removed.clear();
    }

    /**
     * Keeps an answer without going on.
     *
     * @param card revision of the card that was answered, or {@link Given#TYPED}
     */
    Given keep(Question question, int card, Answer answer, List<Given.Part> parts) {
        DialogueState before = sprint.state();
        if (!before.hasAnswers()) {
            sprint.progress(Event.Progress.PARTIAL);
        }
        Given given = Given.of(
                question,
                before.revision(question) + 1,
                card == Given.TYPED ? before.nextCard(question) : Math.max(card, before.heard(question)),
                before.volunteered(question),
                answer,
                parts);
        sprint.store(given);
        sprint.change(state -> settled(state, question));
        reconcile();
        return given;
    }

    private static DialogueState settled(DialogueState state, Question question) {
        DialogueState next = question.equals(state.changing()) ? state.reopening(null) : state;
        Aside aside = next.aside();
        boolean over = aside != null && (aside.kind() == Aside.Kind.DELETING || question.equals(aside.question()));
        return (over ? next.awaiting(null) : next).leavingUnread(null);
    }

    /** The same follow-up may read differently after another answer. */
    void reopenFollowUp(Question question) {
        sprint.state().plan().stream()
                .filter(q -> isFollowUpOf(question, q))
                .filter(q -> sprint.state().given(q).filter(Given::hasValue).isPresent())
                .findFirst()
                .ifPresent(q -> sprint.change(state -> state.reopening(q)));
    }

    private boolean isFollowUpOf(Question question, Question other) {
        Item.Condition follows = sprint.script().item(other).follows();
        return follows != null
                && follows.item().equals(question.item())
                && Objects.equals(other.subject(), question.subject());
    }

    /** Only now: whoever knew it before would answer it rather than the question. */
    private void tellOfficialStatus(Question question) {
        Item item = sprint.script().item(question);
        if (item.type() == Item.Type.STATUS) {
            sprint.script()
                    .officialStatus(question)
                    .ifPresent(status -> sprint.note(
                            "official.status",
                            Map.of(
                                    "status",
                                    new Prompt.Shown(item, new Answer.Choices(List.of(status.code()))),
                                    "date",
                                    status.asOf(),
                                    "source",
                                    status.source())));
        }
    }

    /** Brings the plan and what depends on other answers in line with the answers as they are now. */
    private void reconcile() {
        sprint.change(state -> state.planning(state.agenda().asking(routing.closerLook(state))));
        routing.revived(sprint.state()).forEach(given -> sprint.store(given.reopened()));
        for (Given given : routing.overtaken(sprint.state())) {
            sprint.store(given.routedOver());
            removed.add(given.question());
        }
        for (Question question : routing.pointless(sprint.state())) {
            Given unasked = sprint.state()
                    .remembered(question)
                    .orElseGet(() ->
                            new Given(question, 0, 0, sprint.state().volunteered(question), Stored.NOTHING, List.of()));
            sprint.store(unasked.routedOver());
        }
    }

    /** Asks what an answer has opened again for somebody who was through. */
    void goOnIfReopened() {
        DialogueState state = sprint.state();
        boolean done = state.phase() == Phase.OFFERED || state.phase() == Phase.FINISHED;
        if (done && state.unanswered().findAny().isPresent()) {
            goOn(null);
        }
    }

    /** The next question, or whatever follows when there is none. */
    void goOn(Prompt.@Nullable Echo echo) {
        DialogueState state = sprint.state();
        if (state.phase() == Phase.STOPPED) {
            // The answer is kept, but it takes nobody's wish back.
            sayIfAny(echo);
            sprint.note("stopped.hint");
            return;
        }
        if (state.open().isEmpty()) {
            finish(echo);
            return;
        }
        boolean changingOnly = state.unanswered().findAny().isEmpty();
        boolean done = state.phase() == Phase.OFFERED || state.phase() == Phase.FINISHED;
        if (!(done && changingOnly)) {
            sprint.change(s -> s.in(Phase.ASKING));
        }
        sprint.ask(echo);
    }

    private void finish(Prompt.@Nullable Echo echo) {
        sayIfAny(echo);
        switch (sprint.state().phase()) {
            case NEW, WELCOMED, ASKING, PAUSED, STOPPED -> {
                if (!sprint.state().agenda().complete()) {
                    thank();
                }
                offerOrEnd();
            }
            case OFFERED -> sprint.offer();
            case FINISHED -> {}
        }
    }

    private void sayIfAny(Prompt.@Nullable Echo echo) {
        if (echo != null) {
            sprint.say(echo);
        }
    }

    private void thank() {
        sprint.progress(Event.Progress.COMPLETE);
        sprint.change(state -> state.planning(state.agenda().completed()));
        sprint.noteLastDay("thanks");
        sprint.say(sprint.views().summary(Prompt.Selection.COMPLETE));
        int skipped = sprint.views().summary(Prompt.Selection.SKIPPED).lines().size();
        if (skipped > 0) {
            sprint.note("skipped.some", Map.of("count", skipped));
        }
    }

    private void offerOrEnd() {
        if (sprint.views().hasOffers()) {
            sprint.change(state -> state.in(Phase.OFFERED));
            sprint.offer();
        } else {
            sprint.change(state -> state.in(Phase.FINISHED));
            sprint.note("offer.finished");
        }
    }
}
