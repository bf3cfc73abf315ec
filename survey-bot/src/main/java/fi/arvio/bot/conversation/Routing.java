package fi.arvio.bot.conversation;

import fi.arvio.bot.answer.Answer;
import fi.arvio.bot.questionnaire.Item;
import fi.arvio.bot.questionnaire.MissingReason;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Which questions an earlier answer makes pointless: nobody is asked what moved a goal that they could not rate. */
final class Routing {
    private final Script script;

    Routing(Script script) {
        this.script = script;
    }

    /**
     * Moves what is left of the closer look to another goal that the person did rate, once all are rated or not: what comes of it does
     * not depend on the order of the answers.
     *
     * @return the plan as it should be now; the same list when nothing has to move
     */
    List<Question> closerLook(DialogueState state) {
        if (hasTapsLeft(state)) {
            return state.plan();
        }
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
                .map(q -> isLeft(state, q, unrated.get()) ? new Question(q.item(), rated.get()) : q)
                .toList();
    }

    /** Questions about a goal that could not be rated, and to which nobody else can be found to go. */
    List<Question> pointless(DialogueState state) {
        return state.unanswered()
                .filter(question -> follows(state, question))
                .filter(question -> question.subject() != null && isUnrated(state, question.subject()))
                .toList();
    }

    private boolean isLeft(DialogueState state, Question question, String goal) {
        return part(question) == Item.Part.CLOSER
                && goal.equals(question.subject())
                && state.given(question).isEmpty();
    }

    private Optional<String> ratedGoal(DialogueState state) {
        return taps(state)
                .filter(tap -> state.given(tap)
                        .filter(given -> given.answer() instanceof Answer.Point)
                        .isPresent())
                .map(Question::subject)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private boolean follows(DialogueState state, Question question) {
        Item.Part part = part(question);
        return part == Item.Part.GOAL_FURTHER || (part == Item.Part.CLOSER && !hasTapsLeft(state));
    }

    private boolean hasTapsLeft(DialogueState state) {
        return taps(state).anyMatch(tap -> state.given(tap).isEmpty());
    }

    /** The taps of the first dialogue, in its order. */
    private Stream<Question> taps(DialogueState state) {
        return state.plan().stream()
                .filter(question -> part(question) == Item.Part.TAP && !state.volunteered(question));
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
