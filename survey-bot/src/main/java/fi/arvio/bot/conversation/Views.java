package fi.arvio.bot.conversation;

import fi.arvio.bot.answer.Answer;
import fi.arvio.bot.questionnaire.Item;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a state looks like to the person: prompts made from script and state, changing neither. */
final class Views {
    private final Script script;
    private final DialogueState state;

    Views(Script script, DialogueState state) {
        this.script = script;
        this.state = state;
    }

    Prompt welcome() {
        int questions = state.agenda().announced();
        return new Prompt.Welcome(stage(), questions, minutes(questions), script.minimumCellSize(), script.pilot());
    }

    private Stage stage() {
        if (!script.isSecondRound()) {
            return Stage.FIRST;
        }
        return state.earlier().isEmpty() ? Stage.NEW_IN_SECOND : Stage.SECOND;
    }

    /** How long that many of the announced questions take. */
    int minutes(int questions) {
        return stage() == Stage.SECOND ? Minutes.again(questions) : Minutes.of(questions);
    }

    Prompt ask(Question question, Prompt.@Nullable Echo echo) {
        Item item = script.item(question);
        return new Prompt.Ask(
                script.round(),
                question,
                state.nextCard(question),
                item,
                Orders.of(item, state.manner().shuffle()),
                place(question),
                new Prompt.Ways(hasMonitoring(question), script.pilot()),
                knowsHowToWrite(),
                again(question).orElse(null),
                echo);
    }

    private Optional<Prompt.Again> again(Question question) {
        return script.feedback(question)
                .flatMap(feedback -> earlier(question)
                        .map(earlier -> new Prompt.Again(
                                earlier, feedback, toKeep(question).isPresent())));
    }

    private Optional<Prompt.Shown> earlier(Question question) {
        return state.earlier(question).map(stored -> new Prompt.Shown(script.item(question), stored.answer()));
    }

    /** The earlier round's answer, as long as nothing else has been answered in this one. */
    Optional<Answer> toKeep(Question question) {
        boolean answered =
                state.given(question).filter(given -> !given.isSkipped()).isPresent();
        return answered ? Optional.empty() : state.earlier(question).map(Stored::answer);
    }

    Prompt.Echo echo(Given given, boolean changed) {
        return new Prompt.Echo(
                shown(given),
                changed,
                false,
                changed ? null : earlier(given.question()).orElse(null));
    }

    /** Whether the person has had to do with a question in their own words before, and read what to leave out. */
    private boolean knowsHowToWrite() {
        return state.given().stream()
                .anyMatch(given -> given.heard() > 0
                        && !given.isDeleted()
                        && script.item(given.question()).type() == Item.Type.OPEN);
    }

    /** Offered where a goal is rated; whoever asks for it hears it with any question about the goal. */
    private boolean hasMonitoring(Question question) {
        Item item = script.item(question);
        boolean rating = item.part() == Item.Part.TAP || item.type() == Item.Type.STATUS;
        return rating && script.monitoring(question).isPresent();
    }

    Prompt confirm(Question question, Answer guess) {
        return new Prompt.Confirm(
                script.round(), question, state.nextCard(question), new Prompt.Shown(script.item(question), guess));
    }

    Prompt.Answered answered(Given given) {
        return new Prompt.Answered(script.round(), given.question(), script.context(given.question()), shown(given));
    }

    private Prompt.Place place(Question question) {
        int after = (int) state.unanswered()
                .filter(q -> !q.equals(question) && !script.isFollowUp(q))
                .count();
        int total = (int) numbered().stream().filter(q -> !state.volunteered(q)).count();
        return new Prompt.Place(number(question), total, minutes(after), kind(question), script.context(question));
    }

    private Prompt.Place.Kind kind(Question question) {
        Optional<Given> reopened = state.given(question).filter(given -> question.equals(state.changing()));
        if (reopened.isPresent()) {
            return reopened.get().isSkipped() ? Prompt.Place.Kind.SKIPPED : Prompt.Place.Kind.CHANGING;
        }
        if (script.isFollowUp(question)) {
            return Prompt.Place.Kind.FOLLOW_UP;
        }
        return state.volunteered(question) ? Prompt.Place.Kind.VOLUNTEERED : Prompt.Place.Kind.PLANNED;
    }

    /** The questions with their numbers as people see them: what was routed over or follows another has none. */
    List<Question> numbered() {
        return state.plan().stream()
                .filter(question -> !script.isFollowUp(question)
                        && !state.given(question).map(Given::isRoutedOver).orElse(false))
                .toList();
    }

    /** The question's number, from 1; a follow-up has that of the question it follows. */
    int number(Question question) {
        Item.Condition follows = script.item(question).follows();
        Question own = follows == null ? question : new Question(follows.item(), question.subject());
        return numbered().indexOf(own) + 1;
    }

    /** Questions left of those that are numbered. */
    int left() {
        return (int) state.unanswered()
                .filter(question -> !script.isFollowUp(question))
                .count();
    }

    /** What is said to somebody who is reminded; the dialogue stays as it is. */
    Prompt.Reminder reminder(boolean lastDays) {
        int left = left();
        return new Prompt.Reminder(stage(), state.hasAnswers(), left, minutes(left), script.lastDay(), lastDays);
    }

    Prompt.Shown shown(Given given) {
        return new Prompt.Shown(script.item(given.question()), given.answer());
    }

    Prompt.Summary summary(Prompt.Selection selection) {
        List<Prompt.Line> lines = state.plan().stream()
                .flatMap(question -> state.given(question).stream())
                .filter(given -> selection == Prompt.Selection.SKIPPED ? given.isSkipped() : !given.isRoutedOver())
                .map(this::line)
                .toList();
        return new Prompt.Summary(selection, script.round(), lines);
    }

    private Prompt.Line line(Given given) {
        return new Prompt.Line(
                number(given.question()),
                given.question(),
                script.context(given.question()),
                shown(given),
                earlier(given.question())
                        .filter(earlier -> !earlier.answer().equals(given.answer()))
                        .orElse(null));
    }

    boolean hasOffers() {
        Prompt.Offer offer = offer();
        return offer.goal() != null || offer.general() > 0;
    }

    /** What else there is for somebody who has a moment. */
    Prompt.Offer offer() {
        int general = count(Plans.general(script, state));
        return new Prompt.Offer(
                furtherGoal(),
                general,
                Minutes.of(general),
                !Plans.ownTheme(script, state).isEmpty());
    }

    private Prompt.@Nullable FurtherGoal furtherGoal() {
        if (state.agenda().offers().isEmpty()) {
            return null;
        }
        String goal = state.agenda().offers().getFirst();
        int questions = count(Plans.further(script, goal));
        return new Prompt.FurtherGoal(
                Objects.requireNonNull(script.titles().get(goal), "every goal has a title"),
                questions,
                Minutes.of(questions));
    }

    private int count(List<Question> questions) {
        return (int) questions.stream()
                .filter(question -> !script.isFollowUp(question))
                .count();
    }
}
