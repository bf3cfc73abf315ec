package fi.arvio.bot.conversation;

import fi.arvio.bot.answer.Answer;
import fi.arvio.bot.questionnaire.Item;
import fi.arvio.bot.questionnaire.MissingReason;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Which questions an earlier answer makes pointless: nobody is asked what moved a goal that they could not rate. */
final class Routing {
    private final Script script;

    Routing(Script script) {
        this.script = script;
    }

    /**
     * Moves the closer look to another goal that the person did rate.
     *
     * @return the plan as it should be now; the same list when nothing has to move
     */
    List<Question> closerLook(DialogueState state) {
        Optional<String> unrated = state.unanswered()
                .filter(question -> part(question) == Item.Part.CLOSER)
                .map(Question::subject)
                .filter(goal -> goal != null && isUnrated(state, goal))
                .findFirst();
        Optional<String> rated = ratedGoal(state);
        if (unrated.isEmpty() || rated.isEmpty()) {
            return state.plan();
        }
        return state.plan().stream()
                .map(q -> part(q) == Item.Part.CLOSER && unrated.get().equals(q.subject())
                        ? new Question(q.item(), rated.get())
                        : q)
                .toList();
    }

    /** Questions about a goal that could not be rated, and to which nobody else can be found to go. */
    List<Question> pointless(DialogueState state) {
        return state.unanswered()
                .filter(question -> follows(question))
                .filter(question -> question.subject() != null && isUnrated(state, question.subject()))
                .toList();
    }

    private Optional<String> ratedGoal(DialogueState state) {
        return state.given().stream()
                .filter(given -> part(given.question()) == Item.Part.TAP && !given.volunteered())
                .filter(given -> given.answer() instanceof Answer.Point)
                .map(given -> given.question().subject())
                .filter(Objects::nonNull)
                .findFirst();
    }

    private boolean follows(Question question) {
        Item.Part part = part(question);
        return part == Item.Part.CLOSER || part == Item.Part.GOAL_FURTHER;
    }

    private boolean isUnrated(DialogueState state, String goal) {
        return state.given().stream()
                .filter(given -> part(given.question()) == Item.Part.TAP
                        && goal.equals(given.question().subject()))
                .map(Given::answer)
                .anyMatch(answer -> answer instanceof Answer.Missing(MissingReason ignored));
    }

    private Item.Part part(Question question) {
        return script.item(question).part();
    }
}
