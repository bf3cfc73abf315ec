package fi.arvio.bot.conversation;

import fi.arvio.bot.assignment.Assignment;
import fi.arvio.bot.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything a dialogue needs to go on, weeks later and on another device.
 *
 * @param plan the questions in order: the first dialogue, then what was volunteered for
 * @param firstDialogue how many of the plan were announced at the start
 * @param offers goals that may still be offered, in order
 * @param given the answers in the order in which they were first given
 * @param changing the answered question that was opened again, if any
 * @param shuffle settles the order of choices for this person
 */
public record DialogueState(
        Language language,
        Phase phase,
        List<Question> plan,
        int firstDialogue,
        List<String> offers,
        List<Given> given,
        @Nullable Question changing,
        long shuffle) {

    /** How far a dialogue is. */
    public enum Phase {
        NEW,
        WELCOMED,
        ASKING,
        PAUSED,
        OFFERED,
        FINISHED
    }

    /** The state before the first word. */
    public static DialogueState first(Script script, Assignment assignment, Language language, long shuffle) {
        List<Question> plan = Plans.first(script.questionnaire(), assignment);
        List<String> offers = assignment
                .goals()
                .subList(
                        Math.min(assignment.taps(), assignment.goals().size()),
                        assignment.goals().size());
        return new DialogueState(language, Phase.NEW, plan, plan.size(), List.copyOf(offers), List.of(), null, shuffle);
    }

    Optional<Given> given(Question question) {
        return given.stream().filter(g -> g.question().equals(question)).findFirst();
    }

    /** The question that is open now: one being changed, else the first of the plan without an answer. */
    Optional<Question> open() {
        return changing == null ? unanswered().findFirst() : Optional.of(changing);
    }

    Stream<Question> unanswered() {
        return plan.stream().filter(question -> given(question).isEmpty());
    }

    /** The questions with their numbers as people see them: what was routed over has none. */
    List<Question> numbered() {
        return plan.stream()
                .filter(question -> given(question).map(g -> !g.routedOver()).orElse(true))
                .toList();
    }

    boolean volunteered(Question question) {
        return plan.indexOf(question) >= firstDialogue;
    }

    DialogueState in(Phase next) {
        return new DialogueState(language, next, plan, firstDialogue, offers, given, changing, shuffle);
    }

    DialogueState speaking(Language next) {
        return new DialogueState(next, phase, plan, firstDialogue, offers, given, changing, shuffle);
    }

    DialogueState reopening(@Nullable Question question) {
        return new DialogueState(language, phase, plan, firstDialogue, offers, given, question, shuffle);
    }

    DialogueState planning(List<Question> next, List<String> nextOffers) {
        return new DialogueState(language, phase, next, firstDialogue, nextOffers, given, changing, shuffle);
    }

    DialogueState with(Given answer) {
        List<Given> next = new ArrayList<>(given);
        next.replaceAll(g -> g.question().equals(answer.question()) ? answer : g);
        if (!next.contains(answer)) {
            next.add(answer);
        }
        return new DialogueState(language, phase, plan, firstDialogue, offers, List.copyOf(next), changing, shuffle);
    }
}
