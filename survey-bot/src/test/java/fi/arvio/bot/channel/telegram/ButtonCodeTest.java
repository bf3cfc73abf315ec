package fi.arvio.bot.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;
import static org.quicktheories.generators.SourceDSL.strings;

import fi.arvio.bot.assessment.SampleRound;
import fi.arvio.bot.assessment.SecondRound;
import fi.arvio.bot.assignment.Assignment;
import fi.arvio.bot.assignment.Assignments;
import fi.arvio.bot.card.Cards;
import fi.arvio.bot.card.Rendered;
import fi.arvio.bot.channel.CardData;
import fi.arvio.bot.channel.Fields;
import fi.arvio.bot.channel.telegram.Message.Button;
import fi.arvio.bot.conversation.DialogueState;
import fi.arvio.bot.conversation.Event;
import fi.arvio.bot.conversation.Input;
import fi.arvio.bot.conversation.Occasion;
import fi.arvio.bot.conversation.SecondRounds;
import fi.arvio.bot.conversation.ShownCard;
import fi.arvio.bot.conversation.Step;
import fi.arvio.bot.round.OpenRound;
import fi.arvio.bot.round.Rounds;
import fi.arvio.bot.text.Language;
import fi.arvio.bot.text.Messages;
import fi.arvio.bot.turn.Production;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A button in Telegram means what the card's button means, or is not there. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ButtonCodeTest {
    private static final OpenRound ROUND = SampleRound.ROUND;
    private static final Cards CARDS = new Cards(Messages.load());
    private static final List<Assignment> ASSIGNMENTS = List.copyOf(
            Assignments.of(ROUND.candidates(), ROUND.bank(), ROUND.seed()).values());
    private static final List<String> WORDS = List.of(
            "4",
            "1, 3",
            "5, 2",
            "ohita",
            "takaisin",
            "muuta 2",
            "omat vastaukset",
            "tauko",
            "jatka",
            "ohitetut",
            "kolmonen tai jotain",
            "aika hyvin",
            "ehdota aihetta",
            "Asuminen | ja muu.",
            "valmis",
            "kysy tavoitteesta",
            "english",
            "suomi",
            "svenska",
            "poista vastaukseni",
            "luultavasti 2",
            "kyllä");

    private final Rounds rounds = new Rounds();
    private final ButtonCode codes = new ButtonCode(rounds);
    private final Set<String> kept = new HashSet<>();

    ButtonCodeTest() {
        rounds.put(ROUND);
    }

    @Test
    void every_button_of_every_card_means_the_same_or_is_left_out_for_a_reason() {
        qt().withExamples(60)
                .forAll(longs().all(), integers().between(0, ASSIGNMENTS.size() - 1))
                .checkAssert((seed, expert) -> new Walk(seed, ROUND, first(expert, seed)).walk(120));
        assertThat(kept)
                .as("buttons of every kind have survived")
                .contains(
                        "start",
                        "continue",
                        "change",
                        "consult",
                        "answer value",
                        "answer missing",
                        "misread",
                        "done",
                        "done-quotable",
                        "delete",
                        "keep",
                        "more",
                        "general",
                        "theme",
                        "enough");
    }

    private static DialogueState first(int expert, long seed) {
        return DialogueState.first(ROUND.script(), ASSIGNMENTS.get(expert), Language.FI, seed);
    }

    @Test
    void so_does_every_button_of_a_second_round() {
        OpenRound second = SecondRound.ROUND;
        rounds.put(second);
        List<String> people = second.roster().keySet().stream().sorted().toList();
        qt().withExamples(20)
                .forAll(longs().all(), integers().between(0, people.size() - 1))
                .checkAssert((seed, expert) ->
                        new Walk(seed, second, SecondRounds.of(people.get(expert), Language.FI)).walk(60));
        assertThat(kept).contains("answer value", "answer missing", "change");
    }

    /** A dialogue in which somebody presses and types whatever comes to their mind. */
    private final class Walk {
        private final OpenRound round;
        private final Random random;
        private final List<Input> buttons = new ArrayList<>();
        private DialogueState state;

        Walk(long seed, OpenRound round, DialogueState first) {
            this.round = round;
            random = new Random(seed);
            state = first;
        }

        void walk(int steps) {
            Input input = new Input.Opened();
            for (int i = 0; i < steps; i++) {
                Step step = Production.DIALOGUE.step(
                        round.script(), state, new Occasion(LocalDate.of(2025, 3, 3), 0), input);
                state = step.state();
                step.events().forEach(this::see);
                input = buttons.isEmpty() || random.nextInt(3) == 0
                        ? new Input.Said(any(WORDS))
                        : random.nextInt(4) == 0 ? any(buttons) : buttons.getLast();
            }
        }

        private void see(Event event) {
            if (event instanceof Event.Replied(Language language, var ignored, var prompt)) {
                Rendered rendered = CARDS.render(prompt, language);
                if (rendered.card() != null) {
                    check(rendered.card());
                }
            }
        }

        private void check(Map<String, Object> card) {
            List<Button> expected = new ArrayList<>();
            List<Input> inputs = new ArrayList<>();
            ShownCard.elements(card)
                    .filter(element -> "Action.Submit".equals(element.get("type")))
                    .forEach(submit -> survivor(submit).ifPresent(code -> {
                        expected.add(new Button((String) submit.get("title"), code));
                        inputs.add(codes.input(code));
                    }));
            List<Button> shown =
                    Keyboard.of(card, codes).stream().flatMap(List::stream).toList();
            assertThat(shown).isEqualTo(expected);
            java.util.Collections.shuffle(inputs, random);
            buttons.addAll(inputs);
        }

        private <T> T any(List<T> list) {
            return list.get(random.nextInt(list.size()));
        }
    }

    /** The code of a button that can be pressed in Telegram. */
    private Optional<String> survivor(Map<String, Object> submit) {
        Map<String, Object> data = json(submit.get("data"));
        Map<String, Object> own = json(data.get("arvio"));
        if (!"none".equals(submit.get("associatedInputs"))) {
            return Optional.empty();
        }
        Optional<String> code = codes.code(own);
        if (code.isEmpty()) {
            assertThat(isTooLong(own) || own.toString().contains("|"))
                    .as("left out: %s", own)
                    .isTrue();
            assertThat(own).as("an option of a question fits").doesNotContainKey("value");
            return code;
        }
        assertThat(code.get().getBytes(StandardCharsets.UTF_8)).hasSizeBetween(1, ButtonCode.MOST_BYTES);
        assertThat(codes.input(code.get()))
                .isEqualTo(CardData.read(new Fields(data)).orElseThrow());
        kept.add(own.get("act")
                + (own.containsKey("value") ? " value" : "")
                + (own.containsKey("missing") ? " missing" : ""));
        return code;
    }

    private static boolean isTooLong(Map<String, Object> own) {
        int bytes = own.size() * 2 - 1;
        for (Map.Entry<String, Object> field : own.entrySet()) {
            bytes += field.getKey().equals("round")
                    ? 8
                    : String.valueOf(field.getValue()).getBytes(StandardCharsets.UTF_8).length;
        }
        return bytes > ButtonCode.MOST_BYTES;
    }

    @SuppressWarnings("unchecked") // JSON objects have text keys
    private static Map<String, Object> json(Object object) {
        return (Map<String, Object>) object;
    }

    @Test
    void an_answer_said_back_survives_whatever_its_kind_if_it_fits() {
        Map<String, Object> answer = new LinkedHashMap<>(Map.of(
                "act", "answer", "round", ROUND.id().toString(), "item", "P1", "subject", "KOTO-1-1", "revision", 12));
        for (Map<String, Object> kind : List.<Map<String, Object>>of(
                Map.of("aspect1", "5", "aspect2", "1"),
                Map.of("rank1", "AIKA", "rank2", "TIETO", "rank3", "LAPSET"),
                Map.of("choices", "YKSI,KAKSI"),
                Map.of("text", "Ei 👍", "quotable", true),
                Map.of("text", "On", "quotable", false))) {
            Map<String, Object> data = new LinkedHashMap<>(answer);
            data.putAll(kind);
            assertThat(codes.code(data).map(codes::input))
                    .as("%s", kind)
                    .isEqualTo(CardData.read(new Fields(Map.of("arvio", data))));
        }
    }

    @Test
    void what_does_not_fit_or_would_be_read_otherwise_is_left_out() {
        assertThat(codes.code(Map.of("act", "answer", "text", "ä".repeat(30)))).isEmpty();
        assertThat(codes.code(Map.of("act", "answer", "text", "a|vb"))).isEmpty();
        assertThat(codes.code(Map.of("act", "answer", "unheardOf", "x"))).isEmpty();
    }

    @Test
    void a_button_of_a_round_that_is_over_is_another_rounds() {
        String code = codes.code(Map.of("act", "answer", "round", ROUND.id().toString(), "item", "C1a"))
                .orElseThrow();
        rounds.keepOnly(Set.of());

        assertThat(codes.input(code))
                .isInstanceOfSatisfying(
                        Input.Submitted.class,
                        submitted -> assertThat(submitted.round())
                                .isNotEqualTo(ROUND.id().toString())
                                .isNotEmpty());
    }

    @Test
    void any_code_is_read() {
        qt().withExamples(2_000)
                .forAll(strings().allPossible().ofLengthBetween(0, 64))
                .checkAssert(code -> assertThat(codes.input(code)).isNotNull());
        qt().withExamples(2_000)
                .forAll(strings().betweenCodePoints('a', '|').ofLengthBetween(0, 64))
                .checkAssert(code -> assertThat(codes.input("aanswer|" + code)).isNotNull());
    }
}
