package fi.arvio.bot.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;

import fi.arvio.bot.answer.Answer;
import fi.arvio.bot.answer.CardAnswer;
import fi.arvio.bot.assessment.SampleRound;
import fi.arvio.bot.assignment.Assignment;
import fi.arvio.bot.assignment.Assignments;
import fi.arvio.bot.card.Cards;
import fi.arvio.bot.questionnaire.Item;
import fi.arvio.bot.questionnaire.MissingReason;
import fi.arvio.bot.text.Language;
import fi.arvio.bot.text.Messages;
import fi.arvio.bot.turn.Production;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What holds whatever people, cards and channels do. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DialoguePropertiesTest {
    private static final Script SCRIPT = SampleRound.ROUND.script();
    private static final Occasion TODAY = new Occasion(LocalDate.of(2025, 3, 3), 0);
    private static final Cards CARDS = new Cards(Messages.load());
    private static final List<Map.Entry<String, Assignment>> EXPERTS =
            Assignments.of(SampleRound.ROUND.candidates(), SampleRound.ROUND.bank(), SampleRound.ROUND.seed())
                    .entrySet()
                    .stream()
                    .sorted(Map.Entry.comparingByKey())
                    .toList();

    @Test
    void no_sequence_of_inputs_breaks_a_dialogue_or_loses_an_answer() {
        qt().withExamples(100)
                .forAll(longs().all(), integers().between(0, EXPERTS.size() - 1))
                .checkAssert((seed, expert) -> {
                    Books books = new Books();
                    DialogueState state = first(expert);
                    Wild wild = new Wild(seed, SCRIPT.round(), everyQuestion(expert, state), SCRIPT.questionnaire());
                    for (int i = 0; i < 200; i++) {
                        Input input = wild.input();
                        Step step = Production.DIALOGUE.step(SCRIPT, state, TODAY, input);
                        state = step.state();
                        books.check(step, input);
                    }
                    assertEquals(state, Production.JSON.state(Production.JSON.write(state)));
                });
    }

    @Test
    void cards_in_any_order_and_again_leave_the_same_answers() {
        qt().withExamples(200)
                .forAll(longs().all(), integers().between(0, EXPERTS.size() - 1))
                .checkAssert((seed, expert) -> {
                    List<Input> cards = new ArrayList<>(first(expert).plan().stream()
                            .map(question -> card(question, seed))
                            .toList());
                    Map<Question, Stored> inOrder = answers(after(expert, cards));
                    assertEquals(cards.size(), inOrder.size());
                    cards.addAll(cards);
                    Collections.shuffle(cards, new Random(seed));
                    assertEquals(inOrder, answers(after(expert, cards)));
                });
    }

    @Test
    void of_cards_in_whatever_order_the_one_of_the_highest_revision_stands() {
        qt().withExamples(200)
                .forAll(longs().all(), integers().between(0, EXPERTS.size() - 1))
                .checkAssert((seed, expert) -> {
                    List<Input> cards = new ArrayList<>();
                    Map<Question, Stored> newest = new HashMap<>();
                    for (Question question : first(expert).plan()) {
                        // What follows from an answer may go with it, and the closer look may move.
                        if (part(question) == Item.Part.FIXED || part(question) == Item.Part.TAP) {
                            for (int revision = 1; revision <= 4; revision++) {
                                Input.Submitted card = revised(question, revision, seed);
                                cards.add(card);
                                newest.put(question, Stored.of(new Answer.Point(point(card))));
                            }
                        }
                    }
                    cards.addAll(cards);
                    Collections.shuffle(cards, new Random(seed));
                    assertEquals(newest, answers(after(expert, cards)));
                });
    }

    private static Input.Submitted revised(Question question, int revision, long seed) {
        int value = 1 + new Random(seed + 31L * revision + Objects.hash(question)).nextInt(5);
        return new Input.Submitted(SCRIPT.round(), question, revision, CardAnswer.of(Integer.toString(value)));
    }

    private static int point(Input.Submitted card) {
        return Integer.parseInt(Objects.requireNonNull(card.answer().value()));
    }

    @Test
    void where_the_closer_look_goes_does_not_depend_on_the_order_of_the_answers() {
        qt().withExamples(200)
                .forAll(longs().all(), integers().between(0, EXPERTS.size() - 1))
                .checkAssert((seed, expert) -> {
                    List<Input> cards = new ArrayList<>(first(expert).plan().stream()
                            .filter(question -> part(question) != Item.Part.CLOSER)
                            .map(question -> sometimesMissing(question, seed))
                            .toList());
                    DialogueState inOrder = after(expert, cards);
                    Collections.shuffle(cards, new Random(seed));
                    DialogueState shuffled = after(expert, cards);
                    assertEquals(inOrder.plan(), shuffled.plan());
                    assertEquals(answers(inOrder), answers(shuffled));
                });
    }

    @Test
    void a_late_duplicate_changes_nothing_even_with_another_value() {
        for (int expert = 0; expert < EXPERTS.size(); expert++) {
            List<Input> cards = new ArrayList<>();
            for (Question question : first(expert).plan()) {
                cards.add(card(question, 1));
                DialogueState state = after(expert, cards);
                for (long other = 1; other < 4; other++) {
                    Step late = Production.DIALOGUE.step(SCRIPT, state, TODAY, card(question, other));
                    assertEquals(state, late.state());
                    assertFalse(late.events().stream().anyMatch(Event.Recorded.class::isInstance));
                }
            }
        }
    }

    @Test
    void the_same_step_twice_has_the_same_outcome() {
        DialogueState state = after(3, List.of());
        Input input = new Input.Said("4");
        assertEquals(
                Production.DIALOGUE.step(SCRIPT, state, TODAY, input),
                Production.DIALOGUE.step(SCRIPT, state, TODAY, input));
    }

    @Test
    void no_words_break_the_reader() {
        qt().withExamples(2000).forAll(longs().all()).checkAssert(seed -> {
            Random random = new Random(seed);
            String words = random.ints(random.nextInt(40), 0, Character.MAX_CODE_POINT + 1)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            SCRIPT.questionnaire()
                    .items()
                    .values()
                    .forEach(item -> assertTrue(Production.READER.read(item, item.options(), words) != null));
        });
    }

    /** What the host would have stored, and whether the state agrees with it. */
    private static final class Books {
        private final Map<Question, Given> recorded = new HashMap<>();
        private boolean complete;

        void check(Step step, Input input) {
            step.events().forEach(this::enter);
            DialogueState state = step.state();
            assertEquals(standing(recorded.values()), standing(state.given()), () -> "after " + input);
            assertTrue(
                    state.plan().containsAll(standing(state.given()).keySet()),
                    "every answer belongs to a planned question");
            boolean done =
                    state.phase() == DialogueState.Phase.OFFERED || state.phase() == DialogueState.Phase.FINISHED;
            assertFalse(done && state.unanswered().findAny().isPresent(), "nobody is done with questions left");
        }

        private void enter(Event event) {
            switch (event) {
                case Event.Recorded(Given given) -> {
                    Given before = recorded.put(given.question(), given);
                    int least = before == null ? 1 : before.revision() + 1;
                    assertTrue(given.revision() >= least, "revisions only grow");
                    assertTrue(given.revision() - least < 10, "nobody makes a revision up");
                }
                case Event.Progressed(Event.Progress reached) -> {
                    assertFalse(complete && reached == Event.Progress.COMPLETE, "complete is reached once");
                    complete = reached == Event.Progress.COMPLETE || (complete && reached != Event.Progress.STARTED);
                }
                case Event.Replied(Language language, boolean textOnly, Prompt prompt) ->
                    assertFalse(CARDS.render(prompt, language).text().isBlank());
                case Event.Settled(Language language, Prompt.Answered answered) ->
                    assertFalse(CARDS.render(answered, language).text().isBlank());
                case Event.Marked ignored -> fail("this is no pilot");
                case Event.Reachable(Event.Contact contact, LocalDate until) ->
                    assertEquals(contact == Event.Contact.SNOOZED, until != null);
            }
        }

        /** Answers that stand, by question; what was deleted or is to be asked again is none. */
        private static Map<Question, Stored> standing(Collection<Given> given) {
            return given.stream().filter(Given::stands).collect(Collectors.toMap(Given::question, Given::stored));
        }
    }

    private static DialogueState first(int expert) {
        return DialogueState.first(SCRIPT, EXPERTS.get(expert).getValue(), Language.FI, expert);
    }

    private static DialogueState after(int expert, List<Input> inputs) {
        DialogueState state = Production.DIALOGUE
                .step(SCRIPT, first(expert), TODAY, new Input.Pressed(Input.Button.START))
                .state();
        for (Input input : inputs) {
            state = Production.DIALOGUE.step(SCRIPT, state, TODAY, input).state();
        }
        return state;
    }

    private static Map<Question, Stored> answers(DialogueState state) {
        Map<Question, Stored> answers = new HashMap<>();
        state.given().forEach(given -> answers.put(given.question(), given.stored()));
        assertEquals(state.given().size(), answers.size(), "one answer a question");
        return answers;
    }

    /** The plan, what may be volunteered for, and closer looks at every goal. */
    private static List<Question> everyQuestion(int expert, DialogueState state) {
        List<Question> questions = new ArrayList<>(state.plan());
        EXPERTS.get(expert).getValue().goals().forEach(goal -> {
            questions.addAll(Plans.further(SCRIPT, goal));
            questions.add(new Question("G3", goal));
        });
        return questions;
    }

    private static Item.Part part(Question question) {
        return SCRIPT.item(question).part();
    }

    private static Input card(Question question, long seed) {
        Item item = SCRIPT.item(question);
        Random random = new Random(seed + Objects.hash(question));
        String value = item.options().isEmpty()
                ? null
                : item.options().get(random.nextInt(item.options().size())).code();
        return new Input.Submitted(
                SCRIPT.round(),
                question,
                1,
                new CardAnswer(
                        value, value, List.of(), List.of(), "jotain " + random.nextInt(3), random.nextBoolean(), null));
    }

    private static Input sometimesMissing(Question question, long seed) {
        boolean missing = new Random(seed * 31 + Objects.hash(question)).nextInt(4) > 0;
        return missing
                ? new Input.Submitted(SCRIPT.round(), question, 1, CardAnswer.missing(MissingReason.DONT_KNOW.name()))
                : card(question, seed);
    }

    @Test
    void an_answer_survives_being_stored_whatever_its_kind() {
        for (Answer answer : List.of(
                new Answer.Point(4),
                new Answer.Choices(List.of("A", "B")),
                new Answer.Words("\u0041\n\t\"\\ å 👍", false),
                new Answer.Words("sanoja", true),
                new Answer.Ranked(List.of("B", "A")),
                new Answer.Pair(5, 1),
                new Answer.Missing(MissingReason.REFUSED))) {
            Given given = Given.of(new Question("X", null), 1, false, answer, List.of(new Given.Part("seal", null)));
            DialogueState state = first(0).with(given);
            assertEquals(state, Production.JSON.state(Production.JSON.write(state)));
            assertEquals(answer, given.answer());
        }
    }
}
