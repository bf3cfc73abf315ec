package fi.arvio.bot.turn;

import fi.arvio.bot.RunningBot;
import fi.arvio.bot.assignment.Assignments;
import fi.arvio.bot.card.Cards;
import fi.arvio.bot.card.Rendered;
import fi.arvio.bot.conversation.DialogueState;
import fi.arvio.bot.conversation.Event;
import fi.arvio.bot.conversation.Input;
import fi.arvio.bot.conversation.Occasion;
import fi.arvio.bot.conversation.ShownCard;
import fi.arvio.bot.conversation.Step;
import fi.arvio.bot.round.OpenRound;
import fi.arvio.bot.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** The dialogue by itself, as one expert has it: what it says and what it records when nothing goes wrong around it. */
final class Alone {
    private static final Cards CARDS = new Cards(Messages.load());

    private final OpenRound round;
    private final LocalDate day;
    private final Set<String> recorded = new TreeSet<>();
    private final List<String> said = new ArrayList<>();
    private DialogueState state;
    private int inputs;
    private ShownCard newest = new ShownCard("", Map.of());

    Alone(OpenRound round, LocalDate day, String expert) {
        this.round = round;
        this.day = day;
        var assignment = Objects.requireNonNull(
                Assignments.of(round.candidates(), round.bank(), round.seed()).get(expert));
        state = DialogueState.first(
                round.script(),
                assignment,
                Objects.requireNonNull(round.roster().get(expert)).language(),
                Fingerprint.number(RunningBot.pseudonym(round.series(), expert)));
    }

    void hears(String words) {
        hears(new Input.Said(words));
    }

    void hears(Input input) {
        inputs++;
        Step step = Production.DIALOGUE.step(round.script(), state, new Occasion(day, 0), input);
        state = step.state();
        for (Event event : step.events()) {
            if (event instanceof Event.Replied replied) {
                said.add(text(replied));
            } else if (event instanceof Event.Recorded(var given)) {
                recorded.add(given.question().item() + " " + given.question().subject() + " r" + given.revision());
            }
        }
    }

    private String text(Event.Replied replied) {
        Rendered rendered = CARDS.render(replied.prompt(), replied.language());
        if (rendered.card() != null && !replied.textOnly()) {
            newest = new ShownCard(rendered.text(), rendered.card());
        }
        return rendered.text();
    }

    int inputs() {
        return inputs;
    }

    /** Everything it has said. */
    List<String> said() {
        return said;
    }

    /** What it has recorded, one line an answer's revision. */
    Set<String> recorded() {
        return recorded;
    }

    ShownCard newestCard() {
        return newest;
    }
}
