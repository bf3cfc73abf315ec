package fi.arvio.bot.conversation;

import fi.arvio.bot.assessment.SampleRound;
import fi.arvio.bot.questionnaire.Item;
import fi.arvio.bot.text.Language;
import fi.arvio.bot.turn.Production;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Somebody who answers by cards and in words, changes their mind, writes in several messages, takes up more, brings up
 * themes, switches languages, deletes everything, and lives to see a newer version of the questionnaire: all by chance.
 */
final class Talk {
    /** Every goal has an official status, so that all types of items are asked. */
    static final Script SCRIPT = Variants.withOfficialStatuses(SampleRound.ROUND.script());

    static final Script NEWER = Variants.withNewQuestion(SCRIPT);

    private static final Occasion TODAY = new Occasion(LocalDate.of(2025, 3, 3), 0);
    private static final List<String> WORDS = List.of(
            "1",
            "2",
            "5, 3",
            "kyllä",
            "ei",
            "kyllä, uusi verkosto",
            "ei, siitä ei tullut mitään",
            "en osaa sanoa",
            "ohita",
            "takaisin",
            "tauko",
            "jatka",
            "saa lainata",
            "ei saa lainata",
            "omat vastaukset",
            "pidän vastaukseni",
            "Enemmän yhteistyötä.");
    private static final List<String> MORE = List.of("kysy tavoitteesta", "kysy ohjelmista", "ehdota aihetta");
    private static final List<String> LANGUAGES = List.of("suomi", "svenska", "english");

    private final Random random;
    private final Presses presses;
    private final Books books = new Books();
    private final List<Input.Submitted> taken = new ArrayList<>();
    private final Set<Object> seen = new HashSet<>();
    private final Script newer;
    private Script script;
    private DialogueState state;
    private int messages;

    Talk(long seed, DialogueState first) {
        this(seed, first, SCRIPT, NEWER);
    }

    Talk(long seed, DialogueState first, Script script, Script newer) {
        this.script = script;
        this.newer = newer;
        random = new Random(seed);
        presses = new Presses(random);
        state = first;
        hear(new Input.Opened());
        hear(new Input.Pressed(Input.Button.START));
    }

    Talk goesOn(int turns) {
        for (int i = 0; i < turns; i++) {
            hear(turn());
        }
        return this;
    }

    /** Whoever is in the middle of writing says that that was all. */
    Talk finishesWriting() {
        if (state.awaits(Aside.Kind.WRITING) != null) {
            hear(said("valmis"));
        }
        return this;
    }

    DialogueState state() {
        return state;
    }

    Script script() {
        return script;
    }

    /** The cards whose answers were taken, in order. */
    List<Input.Submitted> taken() {
        return taken;
    }

    /** The types and parts of the items that cards answered, and what else happened on the way. */
    Set<Object> seen() {
        return seen;
    }

    private Input turn() {
        boolean offered =
                state.phase() == DialogueState.Phase.OFFERED && state.open().isEmpty();
        if (state.awaits(Aside.Kind.WRITING) != null && random.nextInt(3) == 0) {
            return said("valmis");
        }
        if (state.aside() != null && state.aside().kind() == Aside.Kind.DELETING) {
            return said(random.nextInt(4) == 0 ? "kyllä" : "ei");
        }
        return switch (offered ? random.nextInt(4) : random.nextInt(40)) {
            case 0, 1 -> said(any(MORE));
            case 2 -> new Input.Reopened(any(state.plan()));
            case 3 -> any(List.of(said(any(LANGUAGES)), said("poista vastaukseni")));
            case 4, 5, 6 -> taken.isEmpty() ? said("4") : any(taken);
            case 7 -> {
                script = newer;
                yield said("tilanne");
            }
            case 8, 9, 10 -> card(any(state.plan()));
            case 11, 12, 13, 14, 15, 16 -> said(any(WORDS));
            default -> state.open().<Input>map(this::card).orElseGet(() -> said("jatka"));
        };
    }

    private Input.Submitted card(Question question) {
        return new Input.Submitted(
                script.round(), question, state.nextCard(question), presses.on(script.item(question)));
    }

    private Input said(String words) {
        return new Input.Said(words, "message " + messages++);
    }

    private void hear(Input input) {
        Step step = Production.DIALOGUE.step(script, state, TODAY, input);
        books.check(step, input);
        if (input instanceof Input.Submitted card
                && step.events().stream()
                        .anyMatch(event -> event instanceof Event.Recorded(Given given)
                                && given.question().equals(card.question())
                                && given.stands()
                                && given.heard() >= card.revision())) {
            taken.add(card);
            Item item = script.item(card.question());
            seen.addAll(List.of(item.type(), item.part()));
        }
        note(step);
        state = step.state();
    }

    private void note(Step step) {
        seen.add(step.state().language());
        if (step.state().agenda().version() > SCRIPT.questionnaire().version()) {
            seen.add(NEWER);
        }
        for (Event event : step.events()) {
            if (event instanceof Event.Recorded(Given given)) {
                seen.add(given.stored().kind());
            }
        }
    }

    /** All that talks are to have come upon before what they show is believed. */
    static Set<Object> everything() {
        Set<Object> all = new HashSet<>(Set.of(NEWER));
        all.addAll(List.of(Item.Type.values()));
        all.addAll(List.of(Item.Part.values()));
        // Only a second round has those.
        all.remove(Item.Part.RECONSIDERED);
        all.addAll(List.of(Stored.Kind.values()));
        all.addAll(List.of(Language.values()));
        return all;
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
