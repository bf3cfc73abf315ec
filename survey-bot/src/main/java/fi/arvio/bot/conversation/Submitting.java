package fi.arvio.bot.conversation;

import fi.arvio.bot.answer.Answer;
import fi.arvio.bot.answer.PressReader;
import fi.arvio.bot.answer.Reading;
import fi.arvio.bot.questionnaire.Item;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes a card's answer; it may be weeks old, sent twice, or made up. */
final class Submitting {
    /** More changes to one answer than anybody makes; what claims more was not made by us. */
    private static final int MOST_AHEAD = 1000;

    private final Sprint sprint;

    Submitting(Sprint sprint) {
        this.sprint = sprint;
    }

    void take(Input.Submitted submitted) {
        DialogueState state = sprint.state();
        Question question = submitted.question();
        if (!isOurs(submitted)) {
            sprint.note("already.notYours");
            return;
        }
        Item item = sprint.script().item(question);
        Reading reading = PressReader.read(item, submitted.answer());
        Aside aside = state.aside();
        if (aside != null
                && question.equals(state.awaits(Aside.Kind.WRITING))
                && submitted.revision() >= aside.card()) {
            completeWriting(question, submitted.revision(), reading);
        } else if (new Routing(sprint.script()).failsCondition(state, question)) {
            sprint.note("already.notAsked", Map.of("number", sprint.views().number(question)));
        } else if (submitted.revision() > state.heard(question)) {
            new Reacting(sprint).act(question, submitted.revision(), reading, List.of());
        } else {
            late(question, reading);
        }
    }

    /** Whether a card's question is one of this person in this round. */
    private boolean isOurs(Input.Submitted submitted) {
        return sprint.script().round().equals(submitted.round())
                && sprint.state().plan().contains(submitted.question())
                && submitted.revision() >= 1
                && submitted.revision() < sprint.state().nextCard(submitted.question()) + MOST_AHEAD;
    }

    /** Somebody typed a part and sent the rest by the card: both are the answer. */
    private void completeWriting(Question question, int revision, Reading reading) {
        Writing writing = new Writing(sprint);
        if (reading instanceof Reading.Answered(Answer.Words(String text, boolean quotable))) {
            writing.add(question, text, "");
            writing.done(quotable);
        } else if (reading instanceof Reading.Answered(Answer answer)
                && !(answer instanceof Answer.Missing missing
                        && missing.reason().isGiven())) {
            new Answering(sprint).record(question, revision, answer, List.of());
        } else {
            writing.done();
        }
    }

    private void late(Question question, Reading reading) {
        Optional<Given> standing = sprint.state().given(question);
        if (standing.isEmpty()) {
            sprint.note("already.outdated");
            sprint.again();
            return;
        }
        Given earlier = standing.get();
        boolean same = reading instanceof Reading.Answered(Answer answer) && answer.equals(earlier.answer());
        boolean newest = sprint.state().given().reversed().stream()
                .filter(given -> given.stands() && !given.isRoutedOver())
                .findFirst()
                .filter(earlier::equals)
                .isPresent();
        if (same && newest && sprint.occasion().daysAway() == 0) {
            // A double click: the next question is already there.
            return;
        }
        tellWhatStands(earlier);
    }

    private void tellWhatStands(Given earlier) {
        Views views = sprint.views();
        Map<String, Object> number = Map.of("number", views.number(earlier.question()));
        if (earlier.isSkipped()) {
            sprint.note("already.skipped", number);
        } else {
            sprint.note("already.answered", Map.of("answer", views.shown(earlier)));
            sprint.note("already.howToChange", number);
        }
    }
}
