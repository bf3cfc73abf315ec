package fi.arvio.bot.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.arvio.bot.answer.Answer;
import fi.arvio.bot.assessment.SampleRound;
import fi.arvio.bot.assignment.Assignments;
import fi.arvio.bot.assignment.Ties;
import fi.arvio.bot.card.Cards;
import fi.arvio.bot.card.Rendered;
import fi.arvio.bot.round.OpenRound;
import fi.arvio.bot.text.Language;
import fi.arvio.bot.text.Messages;
import fi.arvio.bot.turn.Production;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One expert talking to the bot: does what a script says and tells what comes of it. */
final class Rehearsal {
    private static final Cards CARDS = new Cards(Messages.load());
    private static final Pattern ON_A_CARD = Pattern.compile("(presses|ticks|writes|ranks|rates) on \\[(.+?)]: (.*)");
    private static final Pattern MANY = Pattern.compile("types (\\d+) times: (.*)");

    private final Witness witness;
    private static final LocalDate DAY = LocalDate.of(2025, 3, 3);
    private static final Pattern LATER = Pattern.compile("(\\d+) days? later, (.*)");
    private static final Pattern EDITS = Pattern.compile("edits \"(.*)\" to: (.*)");
    private static final Pattern DECIDES =
            Pattern.compile("the facilitator (accepts|merges|parks) theme (\\d)(?: into (\\S+))?(?: saying (.*))?");

    private final List<ShownCard> shown = new ArrayList<>();
    private final List<String> typed = new ArrayList<>();
    private Script script;
    private LocalDate today = DAY;
    private int daysAway;
    private int decisions;
    private final Audience audience;
    private String stored;

    /**
     * One that is about to begin.
     *
     * @param audience sees everything that is done, before the dialogue does, and hears everything that comes of it
     */
    Rehearsal(String expert, Language language, Witness witness, Audience audience) {
        this(SampleRound.ROUND.script(), first(expert, language), witness, audience);
    }

    private Rehearsal(Script script, String stored, Witness witness, Audience audience) {
        this.script = script;
        this.stored = stored;
        this.witness = witness;
        this.audience = audience;
    }

    /** One of another round. */
    static Rehearsal of(Script script, DialogueState first, Witness witness) {
        return new Rehearsal(script, Production.JSON.write(first), witness, Audience.NOBODY);
    }

    /** Where the expert's dialogue begins, as it is stored. */
    static String first(String expert, Language language) {
        OpenRound round = SampleRound.ROUND;
        var assignment = Objects.requireNonNull(
                Assignments.of(round.candidates(), round.bank(), round.seed()).get(expert));
        long shuffle = new Ties(1).rank(expert);
        return Production.JSON.write(DialogueState.first(
                round.script(), Production.JSON.assignment(Production.JSON.write(assignment)), language, shuffle));
    }

    /** What comes of one line of a script. */
    List<String> play(String action) {
        Matcher later = LATER.matcher(action);
        daysAway = later.matches() ? Integer.parseInt(later.group(1)) : 0;
        today = today.plusDays(daysAway);
        if (daysAway > 0) {
            audience.sees(new Deed.Waits(daysAway));
        }
        String doing = later.matches() ? later.group(2) : action;
        return switch (doing) {
            case "the round gets a new question" -> {
                script = Variants.withNewQuestion(script);
                yield List.of();
            }
            case "the round is a pilot" -> {
                script = Variants.asPilot(script);
                yield List.of();
            }
            case "goals have official statuses" -> {
                script = Variants.withOfficialStatuses(script);
                yield List.of();
            }
            case "skips whatever is open" -> skipAll();
            default -> deeds(doing).stream().flatMap(this::step).toList();
        };
    }

    private List<String> skipAll() {
        List<String> told = new ArrayList<>();
        while (Production.JSON.state(stored).open().isPresent()) {
            told = step(said("ohita")).toList();
        }
        return told;
    }

    private Stream<String> step(Deed deed) {
        audience.sees(deed);
        Input input = deed.input();
        DialogueState before = Production.JSON.state(stored);
        witness.sees(before, input);
        Step step = Production.DIALOGUE.step(script, before, new Occasion(today, daysAway), input);
        witness.sees(step);
        if (input instanceof Input.Invited || input instanceof Input.Reminded) {
            assertEquals(before, step.state(), "what is said unasked leaves the dialogue as it is");
        }
        stored = Production.JSON.write(step.state());
        assertEquals(step.state(), Production.JSON.state(stored), "a state survives being stored");
        List<String> told = step.events().stream().flatMap(this::told).toList();
        audience.hears(told);
        return told.stream();
    }

    private List<Deed> deeds(String action) {
        Matcher many = MANY.matcher(action);
        if (many.matches()) {
            return List.of(said(many.group(2).repeat(Integer.parseInt(many.group(1)))));
        }
        Matcher edits = EDITS.matcher(action);
        if (edits.matches()) {
            return List.of(new Deed.Edits(typed.lastIndexOf(edits.group(1)) + 1, edits.group(2)));
        }
        Matcher decides = DECIDES.matcher(action);
        if (decides.matches()) {
            return List.of(decided(decides));
        }
        Matcher old = ON_A_CARD.matcher(action);
        if (old.matches()) {
            return List.of(onCard(card(old.group(2)), old.group(1), old.group(3)));
        }
        return switch (action) {
            case "opens the chat" -> List.of(new Deed.Opens());
            case "the host invites" -> List.of(new Deed.Invites());
            case "the host reminds" -> List.of(new Deed.Reminds(false));
            case "the host reminds in the last days" -> List.of(new Deed.Reminds(true));
            case "comes back" -> List.of(new Deed.Returns());
            case "types nothing" -> List.of(said(""));
            case "ticks nothing" -> named("ticks: ");
            case "writes nothing" -> named("writes: ");
            case "sends a picture" -> List.of(new Deed.Attaches());
            default -> named(action);
        };
    }

    private List<Deed> named(String action) {
        int colon = action.indexOf(": ");
        String verb = colon < 0 ? action : action.substring(0, colon);
        String what = colon < 0 ? "" : action.substring(colon + 2);
        return switch (verb) {
            case "types" -> List.of(said(what));
            case "presses", "ticks", "writes", "writes for quoting", "ranks", "rates" ->
                List.of(onCard(shown.getLast(), verb, what));
            case "presses twice" -> {
                Deed once = onCard(shown.getLast(), "presses", what);
                yield List.of(once, once);
            }
            case "presses on a card of another round" ->
                List.of(ofAnotherRound((Deed.Presses) onCard(shown.getLast(), "presses", what)));
            case "presses on another person's card about" -> List.of(ownedBySomebodyElse(what));
            default -> throw new IllegalArgumentException("Nobody can \"" + action + "\"");
        };
    }

    @SuppressWarnings("unchecked") // JSON objects have text keys
    private static Deed ofAnotherRound(Deed.Presses here) {
        Map<String, Object> data =
                new HashMap<>((Map<String, Object>) here.data().get("arvio"));
        data.put("round", "another");
        return Deed.Presses.forged(Map.of("arvio", data));
    }

    private Deed ownedBySomebodyElse(String goal) {
        return Deed.Presses.forged(Map.of(
                "arvio",
                Map.of(
                        "act",
                        "answer",
                        "round",
                        script.round(),
                        "item",
                        "G1",
                        "subject",
                        goal,
                        "revision",
                        1,
                        "value",
                        "4")));
    }

    /** Messages are told apart by when they were typed. */
    private Deed said(String words) {
        typed.add(words);
        return new Deed.Types(words, typed.size());
    }

    private Deed decided(Matcher decides) {
        String into = decides.group(3);
        decisions++;
        return new Deed.Decides(new Input.Decision(
                decides.group(2),
                decisions,
                switch (decides.group(1)) {
                    case "accepts" -> Input.Decision.Verdict.ACCEPTED;
                    case "merges" -> Input.Decision.Verdict.MERGED;
                    default -> Input.Decision.Verdict.PARKED;
                },
                into == null ? null : script.titles().get(into),
                decides.group(4)));
    }

    private ShownCard card(String saying) {
        return shown.reversed().stream()
                .filter(card -> card.twin().contains(saying))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No card says \"" + saying + "\""));
    }

    private static Deed onCard(ShownCard card, String verb, String what) {
        boolean fields = List.of("ticks", "writes", "writes for quoting", "ranks", "rates")
                .contains(verb);
        Map<String, Object> data = switch (verb) {
            case "ticks" -> card.ticking(what.isEmpty() ? List.of() : List.of(what.split(" \\+ ", -1)));
            case "writes" -> card.writing(what, false);
            case "writes for quoting" -> card.writing(what, true);
            case "ranks" -> card.choosing("rank", List.of(what.split(" > ", -1)));
            case "rates" -> card.choosing("aspect", List.of(what.split(" and ", -1)));
            default -> card.pressing(what);
        };
        return new Deed.Presses(card.twin(), fields ? "" : what, data);
    }

    private Stream<String> told(Event event) {
        return switch (event) {
            case Event.Recorded(Given given) -> Stream.of("= " + told(given));
            case Event.Progressed(Event.Progress progress) -> Stream.of("= " + progress);
            case Event.Marked(Question question) -> Stream.of("= unclear: " + told(question));
            case Event.Reachable(Event.Contact contact, LocalDate until) ->
                Stream.of("= " + contact + (until == null ? "" : " until " + until));
            // What it says is what was recorded.
            case Event.Settled settled -> Stream.of();
            case Event.Replied(Language language, boolean textOnly, Prompt prompt) -> {
                Rendered rendered = CARDS.render(prompt, language);
                yield told(textOnly ? rendered.asText() : rendered);
            }
        };
    }

    private Stream<String> told(Rendered rendered) {
        if (rendered.card() != null) {
            shown.add(new ShownCard(rendered.text(), rendered.card()));
        }
        String text = "< " + rendered.text().replace("\n", "\n  ");
        return text.lines().map(String::stripTrailing);
    }

    private static String told(Question question) {
        return question.item() + (question.subject() == null ? "" : " " + question.subject());
    }

    private static String told(Given given) {
        String revision = told(given.question()) + " r" + given.revision();
        if (given.isDeleted()) {
            return revision + " deleted";
        }
        String answer = switch (given.answer()) {
            case Answer.Point(int point) -> Integer.toString(point);
            case Answer.Choices(List<String> codes) -> String.join(", ", codes);
            case Answer.Ranked(List<String> codes) -> String.join(" > ", codes);
            case Answer.Pair(int importance, int success) -> importance + " and " + success;
            case Answer.Words(String text, boolean quotable) ->
                "\"" + text.replace("\n", "\\n") + "\"" + (quotable ? ", may be quoted" : "");
            case Answer.Missing(var reason) -> reason.name();
        };
        return revision + ": " + answer + (given.volunteered() ? " (volunteered)" : "");
    }
}
