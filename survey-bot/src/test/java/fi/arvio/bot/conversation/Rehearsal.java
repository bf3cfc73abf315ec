package fi.arvio.bot.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.arvio.bot.answer.Answer;
import fi.arvio.bot.assessment.SampleRound;
import fi.arvio.bot.assignment.Assignments;
import fi.arvio.bot.assignment.Ties;
import fi.arvio.bot.card.Cards;
import fi.arvio.bot.card.Rendered;
import fi.arvio.bot.channel.CardData;
import fi.arvio.bot.channel.Fields;
import fi.arvio.bot.round.OpenRound;
import fi.arvio.bot.text.Language;
import fi.arvio.bot.text.Messages;
import fi.arvio.bot.turn.Production;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One expert talking to the bot: does what a script says and tells what comes of it. */
final class Rehearsal {
    private static final Cards CARDS = new Cards(Messages.load());
    private static final Pattern ON_A_CARD = Pattern.compile("(presses|ticks|writes) on \\[(.+?)]: (.*)");
    private static final Pattern MANY = Pattern.compile("types (\\d+) times: (.*)");

    private final OpenRound round = SampleRound.ROUND;
    private final Witness witness;
    private final List<ShownCard> shown = new ArrayList<>();
    private String stored;

    Rehearsal(String expert, Language language, Witness witness) {
        this.witness = witness;
        var assignment = Objects.requireNonNull(
                Assignments.of(round.candidates(), round.bank(), round.seed()).get(expert));
        long shuffle = new Ties(1).rank(expert);
        stored = Production.JSON.write(DialogueState.first(
                round.script(), Production.JSON.assignment(Production.JSON.write(assignment)), language, shuffle));
    }

    /** What comes of one line of a script. */
    List<String> play(String action) {
        return inputs(action).stream().flatMap(this::step).toList();
    }

    private Stream<String> step(Input input) {
        DialogueState before = Production.JSON.state(stored);
        witness.sees(before, input);
        Step step = Production.DIALOGUE.step(round.script(), before, input);
        witness.sees(step);
        stored = Production.JSON.write(step.state());
        assertEquals(step.state(), Production.JSON.state(stored), "a state survives being stored");
        return step.events().stream().flatMap(this::told).toList().stream();
    }

    private List<Input> inputs(String action) {
        Matcher many = MANY.matcher(action);
        if (many.matches()) {
            return List.of(new Input.Said(many.group(2).repeat(Integer.parseInt(many.group(1)))));
        }
        Matcher old = ON_A_CARD.matcher(action);
        if (old.matches()) {
            return List.of(onCard(card(old.group(2)), old.group(1), old.group(3)));
        }
        return switch (action) {
            case "opens the chat" -> List.of(new Input.Opened());
            case "comes back" -> List.of(new Input.Returned());
            case "types nothing" -> List.of(new Input.Said(""));
            case "ticks nothing" -> named("ticks: ");
            case "writes nothing" -> named("writes: ");
            case "sends a picture" -> List.of(new Input.Attached());
            default -> named(action);
        };
    }

    private List<Input> named(String action) {
        int colon = action.indexOf(": ");
        String verb = colon < 0 ? action : action.substring(0, colon);
        String what = colon < 0 ? "" : action.substring(colon + 2);
        return switch (verb) {
            case "types" -> List.of(new Input.Said(what));
            case "presses", "ticks", "writes" -> List.of(onCard(shown.getLast(), verb, what));
            case "presses twice" -> {
                Input once = onCard(shown.getLast(), "presses", what);
                yield List.of(once, once);
            }
            case "presses on a card of another round" ->
                List.of(ofAnotherRound((Input.Submitted) onCard(shown.getLast(), "presses", what)));
            case "presses on another person's card about" ->
                List.of(new Input.Submitted(round.script().round(), new Question("G1", what), "4", null, null, null));
            default -> throw new IllegalArgumentException("Nobody can \"" + action + "\"");
        };
    }

    private static Input ofAnotherRound(Input.Submitted s) {
        return new Input.Submitted("another", s.question(), s.value(), s.choices(), s.text(), s.missing());
    }

    private ShownCard card(String saying) {
        return shown.reversed().stream()
                .filter(card -> card.twin().contains(saying))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No card says \"" + saying + "\""));
    }

    private static Input onCard(ShownCard card, String verb, String what) {
        Map<String, Object> data = switch (verb) {
            case "ticks" -> card.ticking(what.isEmpty() ? List.of() : List.of(what.split(" \\+ ", -1)));
            case "writes" -> card.writing(what);
            default -> card.pressing(what);
        };
        return CardData.read(new Fields(data)).orElseThrow();
    }

    private Stream<String> told(Event event) {
        return switch (event) {
            case Event.Recorded(Given given) -> Stream.of("= " + told(given));
            case Event.Progressed(Event.Progress progress) -> Stream.of("= " + progress);
            case Event.Replied(Language language, Prompt prompt) -> told(CARDS.render(prompt, language));
        };
    }

    private Stream<String> told(Rendered rendered) {
        if (rendered.card() != null) {
            shown.add(new ShownCard(rendered.text(), rendered.card()));
        }
        String text = "< " + rendered.text().replace("\n", "\n  ");
        return text.lines().map(String::stripTrailing);
    }

    private static String told(Given given) {
        String subject =
                given.question().subject() == null ? "" : " " + given.question().subject();
        String answer = switch (given.answer()) {
            case Answer.Point(int point) -> Integer.toString(point);
            case Answer.Choices(List<String> codes) -> String.join(", ", codes);
            case Answer.Words(String text, boolean ignored) -> "\"" + text + "\"";
            case Answer.Missing(var reason) -> reason.name();
        };
        return given.question().item() + subject + " r" + given.revision() + ": " + answer
                + (given.volunteered() ? " (volunteered)" : "");
    }
}
