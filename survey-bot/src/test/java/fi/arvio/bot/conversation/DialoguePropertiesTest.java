package fi.arvio.bot.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;

import fi.arvio.bot.answer.Answer;
import fi.arvio.bot.answer.CardAnswer;
import fi.arvio.bot.assessment.SampleRound;
import fi.arvio.bot.assignment.Assignment;
import fi.arvio.bot.assignment.Assignments;
import fi.arvio.bot.questionnaire.Item;
import fi.arvio.bot.questionnaire.MissingReason;
import fi.arvio.bot.text.Language;
import fi.arvio.bot.turn.Production;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What holds whatever people, cards and channels do. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DialoguePropertiesTest {
    private static final List<String> LANGUAGES = List.of("svenska", "english", "suomi");
    private static final Script SCRIPT = SampleRound.ROUND.script();
    private static final Occasion TODAY = new Occasion(LocalDate.of(2025, 3, 3), 0);
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
    void after_delivery_in_order_late_duplicates_in_any_order_change_nothing() {
        Set<Object> seen = new HashSet<>();
        qt().withExamples(300)
                .forAll(longs().all(), integers().between(0, EXPERTS.size() - 1))
                .checkAssert((seed, expert) -> {
                    Talk talk = new Talk(seed, talkative(expert)).goesOn(120);
                    seen.addAll(talk.seen());
                    List<Input> late = new ArrayList<>(talk.taken());
                    late.addAll(talk.taken());
                    Collections.shuffle(late, new Random(seed));
                    for (Input duplicate : late) {
                        Step step = Production.DIALOGUE.step(talk.script(), talk.state(), TODAY, duplicate);
                        assertEquals(talk.state(), step.state(), () -> "after " + duplicate);
                        assertTrue(
                                step.events().stream().allMatch(Event.Replied.class::isInstance),
                                () -> "nothing but words comes of " + duplicate);
                    }
                });
        assertEquals(Set.of(), missing(seen));
    }

    @Test
    void cards_first_delivered_shuffled_leave_the_same_answers_the_higher_revision_winning() {
        Set<Object> seen = new HashSet<>();
        qt().withExamples(300)
                .forAll(longs().all(), integers().between(0, EXPERTS.size() - 1))
                .checkAssert((seed, expert) -> {
                    int turns = (int) Math.floorMod(seed, 120L);
                    Talk talk = new Talk(seed, talkative(expert)).goesOn(turns).finishesWriting();
                    Stack stack = new Stack(seed, talk);
                    DialogueState inOrder = delivered(talk, stack.inOrder());
                    DialogueState shuffled = delivered(talk, stack.shuffled());
                    assertEquals(answers(inOrder), answers(shuffled));
                    stack.newest().forEach((question, newest) -> {
                        boolean asked = !new Routing(talk.script()).failsCondition(shuffled, question);
                        assertEquals(
                                asked ? newest : Stored.of(new Answer.Missing(MissingReason.NOT_APPLICABLE)),
                                answers(shuffled).get(question),
                                () -> "the newest answer to " + question);
                        seen.add(talk.script().item(question).type());
                        seen.add(talk.script().item(question).part());
                    });
                    seen.addAll(talk.seen());
                });
        assertEquals(Set.of(), missing(seen));
    }

    private static Set<Object> missing(Set<Object> seen) {
        Set<Object> missing = Talk.everything();
        missing.removeAll(seen);
        return missing;
    }

    /** After cards, with a switch of language before each and a newer questionnaire half-way: neither changes an answer. */
    private static DialogueState delivered(Talk talk, List<Input.Submitted> cards) {
        DialogueState state = talk.state();
        for (int i = 0; i < cards.size(); i++) {
            Script script = i < cards.size() / 2 ? talk.script() : Talk.NEWER;
            Input language = new Input.Said(LANGUAGES.get(i % LANGUAGES.size()));
            for (Input input : List.of(language, cards.get(i))) {
                state = Production.DIALOGUE.step(script, state, TODAY, input).state();
            }
        }
        return state;
    }

    private static DialogueState talkative(int expert) {
        return DialogueState.first(Talk.SCRIPT, EXPERTS.get(expert).getValue(), Language.FI, expert);
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
            Given given = Given.of(new Question("X", null), 1, 1, false, answer, List.of(new Given.Part("seal", null)));
            DialogueState state = first(0).with(given);
            assertEquals(state, Production.JSON.state(Production.JSON.write(state)));
            assertEquals(answer, given.answer());
        }
    }
}
