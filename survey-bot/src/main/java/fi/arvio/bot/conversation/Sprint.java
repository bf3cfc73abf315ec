package fi.arvio.bot.conversation;

import fi.arvio.bot.answer.Answer;
import fi.arvio.bot.answer.Reading;
import fi.arvio.bot.conversation.DialogueState.Phase;
import fi.arvio.bot.questionnaire.Item;
import fi.arvio.bot.questionnaire.MissingReason;
import fi.arvio.bot.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One step under way: the state so far and the events collected. */
final class Sprint {
    private final Script script;
    private final List<Event> events = new ArrayList<>();
    private DialogueState state;

    Sprint(Script script, DialogueState state) {
        this.script = script;
        this.state = state;
    }

    Script script() {
        return script;
    }

    DialogueState state() {
        return state;
    }

    Step end() {
        return new Step(state, List.copyOf(events));
    }

    // --- opening and coming back

    void open() {
        if (state.phase() == Phase.NEW) {
            welcome();
        }
    }

    void welcome() {
        state = state.in(Phase.WELCOMED);
        int questions = state.firstDialogue();
        say(new Prompt.Welcome(questions, Minutes.of(questions), script.minimumCellSize()));
    }

    void comeBack() {
        switch (state.phase()) {
            case NEW, WELCOMED -> welcome();
            case ASKING, PAUSED -> whereWeWere();
            case OFFERED, FINISHED -> {
                note("back.done", Map.of("date", script.lastDay()));
                again();
            }
        }
    }

    private void whereWeWere() {
        List<Question> left = state.unanswered().toList();
        Optional<Question> open = state.open();
        if (left.isEmpty() || open.isEmpty()) {
            ask(null);
            return;
        }
        note(
                "back.text",
                Map.of(
                        "answered",
                        state.numbered().size() - left.size(),
                        "total",
                        state.numbered().size(),
                        "context",
                        script.context(open.get()),
                        "left",
                        left.size(),
                        "minutes",
                        Minutes.of(left.size())));
        goOn(null);
    }

    void press(Input.Button button) {
        switch (button) {
            case START -> start();
            case CONTINUE -> resume();
            case MORE -> more();
            case ENOUGH -> enough();
        }
    }

    private void start() {
        if (state.phase() == Phase.NEW || state.phase() == Phase.WELCOMED) {
            events.add(new Event.Progressed(Event.Progress.STARTED));
            state = state.in(Phase.ASKING);
            ask(null);
        } else if (state.given().isEmpty()) {
            // A double click: no reason to welcome anybody back.
            ask(null);
        } else {
            comeBack();
        }
    }

    /** Goes on; whoever had opened an answer again and rather goes on leaves it as it was. */
    private void resume() {
        switch (state.phase()) {
            case PAUSED -> {
                state = state.in(Phase.ASKING);
                note("resumed");
                ask(null);
            }
            case ASKING -> {
                state = state.reopening(null);
                ask(null);
            }
            case NEW, WELCOMED -> start();
            case OFFERED, FINISHED -> {
                state = state.reopening(null);
                if (state.offers().isEmpty()) {
                    note("back.done", Map.of("date", script.lastDay()));
                } else {
                    state = state.in(Phase.OFFERED);
                    offer();
                }
            }
        }
    }

    void pause() {
        switch (state.phase()) {
            case NEW, WELCOMED -> note("paused.notStarted");
            case ASKING, PAUSED -> {
                state = state.in(Phase.PAUSED);
                say(new Prompt.Paused());
            }
            case OFFERED, FINISHED -> say(new Prompt.Paused());
        }
    }

    // --- answers

    /** Whether a card's question is one of this person in this round. */
    boolean isOurs(String round, Question question) {
        return script.round().equals(round) && state.plan().contains(question);
    }

    void alreadyAnswered(Given earlier, Reading reading) {
        boolean same = reading instanceof Reading.Answered(Answer answer) && answer.equals(earlier.answer());
        boolean newest = state.given().reversed().stream()
                .filter(given -> !given.routedOver())
                .findFirst()
                .filter(earlier::equals)
                .isPresent();
        if (same && newest) {
            // A double click: the next question is already there.
            return;
        }
        note("already.answered", Map.of("answer", shown(earlier)));
        note("already.howToChange", Map.of("number", number(earlier.question())));
    }

    void record(Question question, Answer answer) {
        Optional<Given> earlier = state.given(question);
        boolean first = state.given().isEmpty();
        int revision = earlier.map(Given::revision).orElse(0) + 1;
        store(Given.of(question, revision, state.volunteered(question), answer));
        if (first) {
            events.add(new Event.Progressed(Event.Progress.PARTIAL));
        }
        boolean changed = question.equals(state.changing());
        if (changed) {
            state = state.reopening(null);
        }
        goOn(new Prompt.Echo(new Prompt.Shown(script.item(question), answer), changed));
    }

    private void store(Given given) {
        state = state.with(given);
        events.add(new Event.Recorded(given));
    }

    /** The next question, or whatever follows when there is none. */
    private void goOn(Prompt.@Nullable Echo echo) {
        Routing routing = new Routing(script);
        state = state.planning(routing.closerLook(state), state.offers());
        for (Question question : routing.pointless(state)) {
            store(Given.of(question, 1, state.volunteered(question), new Answer.Missing(MissingReason.NOT_APPLICABLE)));
        }
        if (state.open().isPresent()) {
            if (state.phase() != Phase.OFFERED && state.phase() != Phase.FINISHED) {
                state = state.in(Phase.ASKING);
            }
            ask(echo);
        } else {
            finish(echo);
        }
    }

    private void finish(Prompt.@Nullable Echo echo) {
        switch (state.phase()) {
            case NEW, WELCOMED, ASKING, PAUSED -> {
                echo(echo);
                boolean firstTime = state.plan().size() == state.firstDialogue();
                if (firstTime) {
                    events.add(new Event.Progressed(Event.Progress.COMPLETE));
                    say(summary("summary.title"));
                    note("thanks", Map.of("date", script.lastDay()));
                }
                offerOrEnd();
            }
            case OFFERED, FINISHED -> echo(echo);
        }
    }

    private void echo(Prompt.@Nullable Echo echo) {
        if (echo != null) {
            say(echo);
        }
    }

    void ask(Prompt.@Nullable Echo echo) {
        state.open().ifPresent(question -> {
            Item item = script.item(question);
            say(new Prompt.Ask(
                    script.round(), question, item, Orders.of(item, state.shuffle()), place(question), echo));
        });
    }

    private Prompt.Place place(Question question) {
        int after = (int) state.unanswered().filter(q -> !q.equals(question)).count();
        Prompt.Place.Kind kind = question.equals(state.changing())
                ? Prompt.Place.Kind.CHANGING
                : state.volunteered(question) ? Prompt.Place.Kind.VOLUNTEERED : Prompt.Place.Kind.PLANNED;
        int total = (int)
                state.numbered().stream().filter(q -> !state.volunteered(q)).count();
        return new Prompt.Place(number(question), total, Minutes.of(after), kind, script.context(question));
    }

    private int number(Question question) {
        return state.numbered().indexOf(question) + 1;
    }

    private Prompt.Shown shown(Given given) {
        return new Prompt.Shown(script.item(given.question()), given.answer());
    }

    // --- going back and changing

    void goBack() {
        List<Question> answered = state.numbered().stream()
                .filter(question -> state.given(question).isPresent())
                .toList();
        if (answered.isEmpty()) {
            explain("myAnswers.none", Map.of());
            return;
        }
        int here = state.open().map(state.plan()::indexOf).orElse(state.plan().size());
        answered.reversed().stream()
                .filter(question -> state.plan().indexOf(question) < here)
                .findFirst()
                .ifPresentOrElse(this::reopen, () -> ask(null));
    }

    void change(int number) {
        List<Question> numbered = state.numbered();
        if (number == 0) {
            note("change.which");
        } else if (number > numbered.size()
                || state.given(numbered.get(number - 1)).isEmpty()) {
            note("change.unknown", Map.of("number", number));
        } else {
            reopen(numbered.get(number - 1));
        }
    }

    void reopen(Question question) {
        if (state.given(question).filter(given -> !given.routedOver()).isEmpty()) {
            note("already.notYours");
            return;
        }
        state = state.reopening(question);
        ask(null);
    }

    void showAnswers() {
        if (state.given().isEmpty()) {
            explain("myAnswers.none", Map.of());
        } else {
            say(summary("myAnswers.title"));
            again();
        }
    }

    private Prompt.Summary summary(String key) {
        List<Prompt.Line> lines = state.numbered().stream()
                .flatMap(question -> state.given(question).stream())
                .map(given -> new Prompt.Line(
                        number(given.question()), given.question(), script.context(given.question()), shown(given)))
                .toList();
        return new Prompt.Summary(key, script.round(), lines);
    }

    // --- more, if they have a moment

    private void offerOrEnd() {
        if (state.offers().isEmpty()) {
            state = state.in(Phase.FINISHED);
            note("offer.finished");
        } else {
            state = state.in(Phase.OFFERED);
            offer();
        }
    }

    void offer() {
        String goal = state.offers().getFirst();
        List<Question> questions = Plans.further(script.questionnaire(), goal);
        say(new Prompt.Offer(script.context(questions.getFirst()), questions.size(), Minutes.of(questions.size())));
    }

    private void more() {
        switch (state.phase()) {
            case OFFERED, FINISHED -> {
                if (state.offers().isEmpty()) {
                    comeBack();
                } else {
                    takeUp();
                }
            }
            case ASKING -> ask(null);
            case NEW, WELCOMED, PAUSED -> comeBack();
        }
    }

    private void takeUp() {
        List<Question> plan = new ArrayList<>(state.plan());
        plan.addAll(Plans.further(script.questionnaire(), state.offers().getFirst()));
        state = state.planning(
                        List.copyOf(plan),
                        state.offers().subList(1, state.offers().size()))
                .reopening(null)
                .in(Phase.ASKING);
        ask(null);
    }

    private void enough() {
        switch (state.phase()) {
            case OFFERED, FINISHED -> {
                state = state.in(Phase.FINISHED);
                note("offer.declined", Map.of("date", script.lastDay()));
            }
            case ASKING, PAUSED -> pause();
            case NEW, WELCOMED -> comeBack();
        }
    }

    // --- explaining

    void explainWhoSees() {
        explain("whoSees", Map.of("k", script.minimumCellSize(), "kComments", script.minimumCommentSize()));
    }

    /** Explains, and shows the open question again, since it has scrolled away. */
    void explain(String key, Map<String, Object> arguments) {
        note(key, arguments);
        again();
    }

    void speak(Language language) {
        state = state.speaking(language);
        note("language.changed");
        again();
    }

    private void again() {
        switch (state.phase()) {
            case NEW, WELCOMED -> welcome();
            case ASKING, FINISHED -> ask(null);
            case OFFERED -> {
                if (state.changing() == null) {
                    offer();
                } else {
                    ask(null);
                }
            }
            case PAUSED -> {}
        }
    }

    void note(String key) {
        note(key, Map.of());
    }

    void note(String key, Map<String, Object> arguments) {
        say(new Prompt.Note(key, arguments));
    }

    private void say(Prompt prompt) {
        events.add(new Event.Replied(state.language(), prompt));
    }
}
