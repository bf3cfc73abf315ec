package fi.arvio.bot.conversation;

import fi.arvio.bot.assignment.Assignment;
import fi.arvio.bot.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything a dialogue needs to go on, weeks later and on another device.
 *
 * @param given the answers in the order in which they were last given or changed
 * @param changing the answered question that was opened again, if any
 * @param aside what is waited for besides the open question, if anything
 * @param unread stands for the newest message that could not be read, so that editing it counts as saying it anew
 * @param told which decision about each of the person's own themes they were told, by subject
 * @param earlier what the person answered in the earlier round; empty but in a second round
 */
public record DialogueState(
        Manner manner,
        Phase phase,
        Agenda agenda,
        List<Given> given,
        @Nullable Question changing,
        @Nullable Aside aside,
        @Nullable String unread,
        Map<String, Integer> told,
        List<Earlier> earlier) {

    /** How far a dialogue is. */
    public enum Phase {
        NEW,
        WELCOMED,
        ASKING,
        PAUSED,
        OFFERED,
        FINISHED,
        /** The person wants to be asked nothing more. */
        STOPPED
    }

    /** The state before the first word. */
    public static DialogueState first(Script script, Assignment assignment, Language language, long shuffle) {
        return first(script, assignment, new Manner(language, false, shuffle), List.of());
    }

    /** The state before the first word of a second round, for somebody who was in the earlier one. */
    public static DialogueState second(Script script, Assignment assignment, DialogueState before) {
        return first(script, assignment, before.manner(), Earlier.of(script, before));
    }

    private static DialogueState first(Script script, Assignment assignment, Manner manner, List<Earlier> earlier) {
        List<Question> plan = script.isSecondRound()
                ? new Reconsidering(script).plan(assignment, earlier)
                : Plans.first(script.questionnaire(), assignment);
        int announced = (int) plan.stream().filter(q -> !script.isFollowUp(q)).count();
        Agenda agenda = new Agenda(
                plan,
                Set.of(),
                announced,
                script.isSecondRound() ? List.of() : Plans.offers(assignment),
                script.questionnaire().version(),
                false);
        return new DialogueState(manner, Phase.NEW, agenda, List.of(), null, null, null, Map.of(), earlier);
    }

    public Language language() {
        return manner.language();
    }

    List<Question> plan() {
        return agenda.questions();
    }

    /** What stands as the answer: deleted and reopened ones do not. */
    Optional<Given> given(Question question) {
        return remembered(question).filter(Given::stands);
    }

    /** What is known of a question, whether an answer stands or not. */
    Optional<Given> remembered(Question question) {
        return given.stream().filter(g -> g.question().equals(question)).findFirst();
    }

    /** What the person answered to the question in the earlier round. */
    Optional<Stored> earlier(Question question) {
        return earlier.stream()
                .filter(e -> e.question().equals(question))
                .map(Earlier::stored)
                .findFirst();
    }

    int revision(Question question) {
        return remembered(question).map(Given::revision).orElse(0);
    }

    /** The highest revision of a card to the question that was answered; 0 for none. */
    int heard(Question question) {
        return remembered(question).map(Given::heard).orElse(0);
    }

    /** The revision of a card that asks the question now. */
    int nextCard(Question question) {
        return remembered(question).map(Given::next).orElse(1);
    }

    boolean hasAnswers() {
        return given.stream().anyMatch(Given::stands);
    }

    /** The question that is open now: one being written or changed, else the first of the plan without an answer. */
    Optional<Question> open() {
        Question written = awaits(Aside.Kind.WRITING);
        if (written != null) {
            return Optional.of(written);
        }
        return changing == null ? unanswered().findFirst() : Optional.of(changing);
    }

    /** The question that the aside of that kind is about; null if there is none. */
    @Nullable
    Question awaits(Aside.Kind kind) {
        return aside != null && aside.kind() == kind ? aside.question() : null;
    }

    Stream<Question> unanswered() {
        return plan().stream().filter(question -> given(question).isEmpty());
    }

    boolean volunteered(Question question) {
        return agenda.volunteered().contains(question);
    }

    DialogueState in(Phase next) {
        return new DialogueState(manner, next, agenda, given, changing, aside, unread, told, earlier);
    }

    DialogueState mannered(Manner next) {
        return new DialogueState(next, phase, agenda, given, changing, aside, unread, told, earlier);
    }

    DialogueState reopening(@Nullable Question question) {
        return new DialogueState(manner, phase, agenda, given, question, aside, unread, told, earlier);
    }

    DialogueState awaiting(@Nullable Aside next) {
        return new DialogueState(manner, phase, agenda, given, changing, next, unread, told, earlier);
    }

    DialogueState leavingUnread(@Nullable String seal) {
        return new DialogueState(manner, phase, agenda, given, changing, aside, seal, told, earlier);
    }

    DialogueState planning(Agenda next) {
        return new DialogueState(manner, phase, next, given, changing, aside, unread, told, earlier);
    }

    DialogueState telling(String subject, int revision) {
        Map<String, Integer> next = new TreeMap<>(told);
        next.put(subject, revision);
        return new DialogueState(manner, phase, agenda, given, changing, aside, unread, next, earlier);
    }

    DialogueState with(Given answer) {
        List<Given> next = new ArrayList<>(given);
        next.removeIf(g -> g.question().equals(answer.question()));
        next.add(answer);
        return new DialogueState(manner, phase, agenda, List.copyOf(next), changing, aside, unread, told, earlier);
    }
}
