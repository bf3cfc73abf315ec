package fi.arvio.bot.conversation;

import fi.arvio.bot.questionnaire.Item;
import java.util.List;
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
        int questions = state.firstDialogue();
        return new Prompt.Welcome(questions, Minutes.of(questions), script.minimumCellSize());
    }

    Prompt ask(Question question, Prompt.@Nullable Echo echo) {
        Item item = script.item(question);
        return new Prompt.Ask(script.round(), question, item, Orders.of(item, state.shuffle()), place(question), echo);
    }

    private Prompt.Place place(Question question) {
        int after = (int) state.unanswered().filter(q -> !q.equals(question)).count();
        int total = (int)
                state.numbered().stream().filter(q -> !state.volunteered(q)).count();
        return new Prompt.Place(number(question), total, Minutes.of(after), kind(question), script.context(question));
    }

    private Prompt.Place.Kind kind(Question question) {
        if (question.equals(state.changing())) {
            return Prompt.Place.Kind.CHANGING;
        }
        return state.volunteered(question) ? Prompt.Place.Kind.VOLUNTEERED : Prompt.Place.Kind.PLANNED;
    }

    int number(Question question) {
        return state.numbered().indexOf(question) + 1;
    }

    Prompt.Shown shown(Given given) {
        return new Prompt.Shown(script.item(given.question()), given.answer());
    }

    Prompt summary(String key) {
        List<Prompt.Line> lines = state.numbered().stream()
                .flatMap(question -> state.given(question).stream())
                .map(given -> new Prompt.Line(
                        number(given.question()), given.question(), script.context(given.question()), shown(given)))
                .toList();
        return new Prompt.Summary(key, script.round(), lines);
    }

    /** The next goal on offer; there must be one. */
    Prompt offer() {
        List<Question> questions =
                Plans.further(script.questionnaire(), state.offers().getFirst());
        return new Prompt.Offer(script.context(questions.getFirst()), questions.size(), Minutes.of(questions.size()));
    }
}
