package fi.arvio.bot.conversation;

import fi.arvio.bot.answer.Answer;
import fi.arvio.bot.questionnaire.Item;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which questions other answers make pointless: nobody is asked what moved a goal that they could not rate, or what
 * came of something that they say is not there.
 */
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

    /** Unanswered questions about a goal that could not be rated, or whose condition an answer fails. */
    List<Question> pointless(DialogueState state) {
        return state.unanswered()
                .filter(question -> failsCondition(state, question)
                        || (follows(state, question) && isUnrated(state, question.subject())))
                .toList();
    }

    /** Answers that stand although what they followed has been answered otherwise since. */
    List<Given> overtaken(DialogueState state) {
        return state.given().stream()
                .filter(given -> given.stands() && !given.isRoutedOver())
                .filter(given -> failsCondition(state, given.question()))
                .toList();
    }

    /** Questions that were routed over and have a point again. */
    List<Given> revived(DialogueState state) {
        return state.given().stream()
                .filter(Given::isRoutedOver)
                .filter(given -> !failsCondition(state, given.question())
                        && !(follows(state, given.question())
                                && isUnrated(state, given.question().subject())))
                .toList();
    }

    /** Whether the question follows another whose answer stands and is none of those it needs. */
    boolean failsCondition(DialogueState state, Question question) {
        Item.Condition condition = script.item(question).follows();
        if (condition == null) {
            return false;
        }
        return state.given(new Question(condition.item(), question.subject()))
                .filter(given -> !meets(given, condition))
                .isPresent();
    }

    private static boolean meets(Given given, Item.Condition condition) {
        if (!given.hasValue()) {
            return false;
        }
        if (condition.choices().isEmpty()) {
            return !(given.answer() instanceof Answer.Choices(List<String> codes)
                    && codes.equals(List.of(Answer.Choices.NOTHING)));
        }
        return given.answer() instanceof Answer.Choices(List<String> codes)
                && codes.stream().anyMatch(condition.choices()::contains);
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

    private boolean isUnrated(DialogueState state, @Nullable String goal) {
        return goal != null
                && state.given().stream()
                        .filter(given -> given.stands()
                                && part(given.question()) == Item.Part.TAP
                                && goal.equals(given.question().subject()))
                        .anyMatch(given -> !given.hasValue());
    }

    private Item.Part part(Question question) {
        return script.item(question).part();
    }
}
