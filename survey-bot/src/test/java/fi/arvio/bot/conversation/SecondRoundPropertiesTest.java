package fi.arvio.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;

import fi.arvio.bot.Json;
import fi.arvio.bot.answer.Answer;
import fi.arvio.bot.answer.CardAnswer;
import fi.arvio.bot.answer.Command;
import fi.arvio.bot.answer.Reading;
import fi.arvio.bot.assessment.SampleRound;
import fi.arvio.bot.assignment.Assignment;
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
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What holds in a second round, whoever had answered what before and whatever they do now. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SecondRoundPropertiesTest {
    private static final Occasion TODAY = new Occasion(LocalDate.of(2025, 4, 28), 0);
    private static final List<String> EXPERTS =
            SecondRounds.ROUND.roster().keySet().stream().sorted().toList();

    /** One that asks again about more than anybody is asked. */
    private static final Script LONG = Variants.askingAgain(
            SecondRounds.SCRIPT,
            Stream.concat(
                            SecondRounds.SCRIPT.goals().keySet().stream().map(goal -> new Question("G1", goal)),
                            Stream.of(
                                    new Question("C1a", null), new Question("C2a", "KOTO"), new Question("C2a", "TYO")))
                    .toList());

    @Test
    void whoever_answered_before_is_asked_just_that_in_the_order_given_and_anybody_else_a_little_of_their_own_field() {
        Set<Integer> lengths = new HashSet<>();
        qt().withExamples(400)
                .forAll(longs().all(), integers().between(0, EXPERTS.size() - 1))
                .checkAssert((seed, expert) -> {
                    Assignment assignment = SecondRounds.assignment(SecondRounds.ROUND, EXPERTS.get(expert));
                    Map<Question, Integer> answered = new HashMap<>();
                    DialogueState before = before(new Random(seed), assignment, answered);
                    DialogueState second = DialogueState.second(LONG, assignment, before);

                    List<Question> asked = asked(second);
                    lengths.add(asked.size());
                    if (answered.isEmpty()) {
                        assertThat(asked).isEqualTo(afresh(assignment)).hasSizeBetween(1, 4);
                        assertThat(second.plan()).isEqualTo(asked);
                    } else {
                        assertThat(asked)
                                .isEqualTo(feedback()
                                        .filter(answered::containsKey)
                                        .limit(12)
                                        .toList());
                        assertThat(second.plan()).isEqualTo(withReasons(asked));
                    }
                    asked.forEach(question -> assertThat(second.earlier(question))
                            .isEqualTo(Optional.ofNullable(answered.get(question))
                                    .map(point -> Stored.of(new Answer.Point(point)))));
                    assertThat(new Views(LONG, second).hasOffers()).isFalse();
                    assertThat(second.manner()).isEqualTo(before.manner());
                });
        assertThat(lengths).contains(4, 12);
    }

    private static DialogueState before(Random random, Assignment assignment, Map<Question, Integer> answered) {
        Language language = Language.values()[random.nextInt(3)];
        DialogueState state = DialogueState.first(SampleRound.ROUND.script(), assignment, language, random.nextLong());
        int share = random.nextInt(5);
        for (Question question : feedback().toList()) {
            int point = 1 + random.nextInt(5);
            Given given = Given.of(question, 1, 1, false, new Answer.Point(point), List.of());
            if (random.nextInt(4) < share) {
                answered.put(question, point);
                state = state.with(given);
            } else if (random.nextBoolean()) {
                state = state.with(random.nextBoolean() ? given.deleted() : missing(question));
            }
        }
        return state;
    }

    private static Given missing(Question question) {
        return Given.of(question, 1, 1, false, new Answer.Missing(MissingReason.DONT_KNOW), List.of());
    }

    private static Stream<Question> feedback() {
        return LONG.feedback().stream().map(Feedback::question);
    }

    private static List<Question> asked(DialogueState state) {
        return state.plan().stream().filter(q -> !LONG.isFollowUp(q)).toList();
    }

    private static List<Question> withReasons(List<Question> asked) {
        return asked.stream()
                .flatMap(q -> Stream.of(q, new Question("D2-" + q.item(), q.subject())))
                .toList();
    }

    private static List<Question> afresh(Assignment assignment) {
        return feedback()
                .filter(q -> q.subject() == null
                        || q.subject().equals(assignment.programme())
                        || assignment.goals().contains(q.subject()))
                .limit(4)
                .toList();
    }

    @Test
    void whoever_has_nothing_of_their_own_programme_there_is_asked_about_the_other() {
        Script script = Variants.askingAgain(SecondRounds.SCRIPT, List.of(new Question("C2a", "TYO")));
        Assignment assignment = new Assignment("KOTO", List.of("KOTO-1-1"), 1, "KOTO-1-1", List.of());
        DialogueState state = DialogueState.first(script, assignment, Language.FI, 1);
        assertThat(state.plan()).containsExactly(new Question("C2a", "TYO"));
    }

    @Test
    void a_random_walk_loses_no_answer_and_asks_nothing_that_was_not_answered_before() {
        qt().withExamples(100)
                .forAll(longs().all(), integers().between(0, EXPERTS.size() - 1))
                .checkAssert((seed, expert) -> {
                    Books books = new Books();
                    DialogueState state = SecondRounds.of(EXPERTS.get(expert), Language.FI);
                    List<Question> plan = state.plan();
                    List<Question> all = new ArrayList<>(plan);
                    SecondRounds.SCRIPT.feedback().forEach(f -> all.add(f.question()));
                    Wild wild = new Wild(seed, SecondRounds.SCRIPT.round(), all, SecondRounds.SCRIPT.questionnaire());
                    for (int i = 0; i < 150; i++) {
                        Input input = wild.input();
                        Step step = Production.DIALOGUE.step(SecondRounds.SCRIPT, state, TODAY, input);
                        state = step.state();
                        books.check(step, input);
                        assertThat(state.plan()).isEqualTo(plan);
                    }
                    assertThat(Production.JSON.state(Production.JSON.write(state)))
                            .isEqualTo(state);
                });
    }

    @Test
    void late_duplicates_change_nothing_in_a_second_round_either() {
        Set<Object> seen = new HashSet<>();
        qt().withExamples(100)
                .forAll(longs().all(), integers().between(0, EXPERTS.size() - 1))
                .checkAssert((seed, expert) -> {
                    DialogueState first = SecondRounds.of(EXPERTS.get(expert), Language.FI);
                    Talk talk = new Talk(seed, first, SecondRounds.SCRIPT, SecondRounds.SCRIPT).goesOn(60);
                    seen.addAll(talk.seen());
                    List<Input> late = new ArrayList<>(talk.taken());
                    Collections.shuffle(late, new Random(seed));
                    for (Input duplicate : late) {
                        Step step = Production.DIALOGUE.step(talk.script(), talk.state(), TODAY, duplicate);
                        assertThat(step.state()).as("after %s", duplicate).isEqualTo(talk.state());
                    }
                });
        assertThat(seen)
                .contains(Item.Part.RECONSIDERED, Item.Part.FOLLOW_UP, Stored.Kind.POINT, Stored.Kind.WORDS)
                .contains((Object[]) Language.values());
    }

    @Test
    void what_is_kept_in_whatever_way_is_recorded_with_the_earlier_value() {
        Set<Boolean> ways = new HashSet<>();
        qt().withExamples(200)
                .forAll(longs().all(), integers().between(0, EXPERTS.size() - 1))
                .checkAssert((seed, expert) -> {
                    Random random = new Random(seed);
                    DialogueState state = started(EXPERTS.get(expert));
                    while (state.open().isPresent()) {
                        Question open = state.open().get();
                        boolean typed = random.nextBoolean();
                        Step step = step(
                                state,
                                SecondRounds.SCRIPT.isFollowUp(open)
                                        ? new Input.Said("ohita")
                                        : typed ? inWords(open, random) : pressed(state, open));
                        if (!SecondRounds.SCRIPT.isFollowUp(open)) {
                            ways.add(typed);
                            assertThat(recorded(step, open)).isEqualTo(state.earlier(open));
                            assertThat(echo(step).earlier())
                                    .isEqualTo(echo(step).shown());
                        }
                        state = step.state();
                    }
                });
        assertThat(ways).hasSize(2);
    }

    private static DialogueState started(String expert) {
        return step(SecondRounds.of(expert, Language.FI), new Input.Pressed(Input.Button.START))
                .state();
    }

    private static Input inWords(Question open, Random random) {
        Item item = SecondRounds.SCRIPT.item(open);
        List<String> phrases = Production.VOCABULARY.commands().entrySet().stream()
                .filter(entry -> entry.getValue() == Command.KEEP)
                .map(Map.Entry::getKey)
                // Where the same words name a point, they mean that.
                .filter(phrase -> Production.READER.read(item, item.options(), phrase) instanceof Reading.Wished)
                .sorted()
                .toList();
        assertThat(phrases).hasSizeGreaterThan(100);
        return new Input.Said(phrases.get(random.nextInt(phrases.size())));
    }

    private static Input pressed(DialogueState state, Question open) {
        int point = state.earlier(open).orElseThrow().points().getFirst();
        return new Input.Submitted(
                SecondRounds.SCRIPT.round(), open, state.nextCard(open), CardAnswer.of(Integer.toString(point)));
    }

    private static Optional<Stored> recorded(Step step, Question question) {
        return step.events().stream()
                .filter(Event.Recorded.class::isInstance)
                .map(event -> ((Event.Recorded) event).given())
                .filter(given -> given.question().equals(question))
                .map(Given::stored)
                .findFirst();
    }

    private static Prompt.Echo echo(Step step) {
        return step.events().stream()
                .filter(Event.Replied.class::isInstance)
                .map(event -> ((Event.Replied) event).prompt())
                .filter(Prompt.Ask.class::isInstance)
                .map(prompt -> ((Prompt.Ask) prompt).echo())
                .findFirst()
                .orElseThrow();
    }

    private static Step step(DialogueState state, Input input) {
        return Production.DIALOGUE.step(SecondRounds.SCRIPT, state, TODAY, input);
    }

    @Test
    void an_edited_message_may_say_that_the_earlier_answer_is_kept_after_all() {
        DialogueState state = step(started("E01"), new Input.Said("2", "one")).state();
        Step edited = step(state, new Input.Edited("pidän vastaukseni", "one"));
        Question first = SecondRounds.SCRIPT.feedback().getFirst().question();
        assertThat(recorded(edited, first)).contains(Stored.of(new Answer.Point(4)));
    }

    @Test
    void a_state_from_before_there_were_second_rounds_can_be_read() {
        DialogueState state = SecondRounds.of("E01", Language.FI);
        Map<String, Object> old = new HashMap<>(Json.object(Production.JSON.write(state)));
        assertThat(old.remove("earlier")).isNotNull();
        DialogueState read = Production.JSON.state(Json.write(old));
        assertThat(read.earlier()).isEmpty();
        assertThat(read.plan()).isEqualTo(state.plan());
    }
}
