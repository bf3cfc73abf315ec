package fi.arvio.bot.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import fi.arvio.bot.answer.Answer;
import fi.arvio.bot.answer.CardAnswer;
import fi.arvio.bot.assessment.SampleRound;
import fi.arvio.bot.assignment.Assignment;
import fi.arvio.bot.card.Cards;
import fi.arvio.bot.questionnaire.MissingReason;
import fi.arvio.bot.text.Language;
import fi.arvio.bot.text.Messages;
import fi.arvio.bot.turn.Production;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What the real questionnaire never asks for, but another may. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HearingTest {
    private static final Script SCRIPT = SampleRound.ROUND.script();
    private static final Occasion TODAY = new Occasion(LocalDate.of(2025, 3, 3), 0);
    private static final Assignment NO_GOALS = new Assignment("KOTO", List.of(), 0, "", List.of());

    @Test
    void a_reason_that_the_item_does_not_take_is_said_back_in_words() {
        Script strict = Variants.without(SCRIPT, MissingReason.REFUSED, "C1a");
        for (Input input : List.of(
                new Input.Said("en vastaa"),
                new Input.Submitted(SCRIPT.round(), new Question("C1a", null), 1, CardAnswer.missing("REFUSED")))) {
            Step step = Production.DIALOGUE.step(strict, asking(strict), TODAY, input);
            assertEquals(List.of(), step.state().given());
            assertEquals(
                    "Tähän kysymykseen ei voi vastata ”en halua vastata”. Valitse jokin vaihtoehdoista tai kirjoita ”ohita”.",
                    said(step));
        }
    }

    @Test
    void what_nobody_can_say_is_not_understood() {
        for (String reason : List.of("NOT_APPLICABLE", "NOT_REACHED", "whatever")) {
            Step step = Production.DIALOGUE.step(
                    SCRIPT,
                    asking(SCRIPT),
                    TODAY,
                    new Input.Submitted(SCRIPT.round(), new Question("C1a", null), 1, CardAnswer.missing(reason)));
            assertEquals(List.of(), step.state().given());
            assertEquals(1, step.events().size());
        }
    }

    @Test
    void whoever_has_no_goals_is_asked_the_core_and_offered_no_goal() {
        DialogueState state = asking(SCRIPT);
        for (int i = 0; i < 4; i++) {
            state = Production.DIALOGUE
                    .step(SCRIPT, state, TODAY, new Input.Said("4"))
                    .state();
        }
        assertEquals(DialogueState.Phase.OFFERED, state.phase());
        assertNull(new Views(SCRIPT, state).offer().goal());
        assertEquals(
                List.of(new Answer.Point(4), new Answer.Point(4), new Answer.Point(4), new Answer.Point(4)),
                state.given().stream().map(Given::answer).toList());
    }

    @Test
    void a_decision_about_a_theme_is_told_once_and_a_newer_one_again() {
        DialogueState state = asking(SCRIPT);
        for (Input input : List.of(
                new Input.Said("4"),
                new Input.Said("ehdota aihetta"),
                new Input.Said("Asuminen."),
                new Input.Said("valmis"))) {
            state = Production.DIALOGUE.step(SCRIPT, state, TODAY, input).state();
        }
        Step told = Production.DIALOGUE.step(SCRIPT, state, TODAY, decided(1));
        assertEquals(1, told.events().size());
        assertEquals(
                List.of(),
                Production.DIALOGUE
                        .step(SCRIPT, told.state(), TODAY, decided(1))
                        .events());
        assertEquals(
                1,
                Production.DIALOGUE
                        .step(SCRIPT, told.state(), TODAY, decided(2))
                        .events()
                        .size());
    }

    @Test
    void news_that_come_before_an_added_question_was_seen_make_no_words_an_answer_to_it() {
        DialogueState state = throughWithATheme();
        Script added = Variants.withNewQuestion(SCRIPT);
        Step told = Production.DIALOGUE.step(added, state, TODAY, decided(1));
        assertEquals(1, told.events().size());
        Step back = Production.DIALOGUE.step(added, told.state(), TODAY, new Input.Said("5"));
        assertEquals(state.given(), back.state().given());
        assertEquals(
                "Kierrokseen on lisätty yksi kysymys. Aikaa menee noin minuutti. Aiemmat vastauksesi ovat tallessa.",
                said(back));
    }

    @Test
    void whatever_brings_people_back_an_added_question_is_told_and_asked_once() {
        Script added = Variants.withNewQuestion(SCRIPT);
        for (Input input : List.of(
                new Input.Opened(),
                new Input.Returned(),
                new Input.Said("hei"),
                new Input.Attached(),
                new Input.Edited("Asuminen!", ""),
                new Input.Unclear(new Question("C1a", null)))) {
            Step back = Production.DIALOGUE.step(added, throughWithATheme(), TODAY, input);
            assertEquals(
                    "Kierrokseen on lisätty yksi kysymys. Aikaa menee noin minuutti. Aiemmat vastauksesi ovat tallessa.",
                    said(back));
            assertEquals(List.of("N1"), asked(back), input.toString());
        }
    }

    private static List<String> asked(Step step) {
        return step.events().stream()
                .flatMap(event -> event instanceof Event.Replied replied && replied.prompt() instanceof Prompt.Ask ask
                        ? Stream.of(ask.question().item())
                        : Stream.of())
                .toList();
    }

    private static DialogueState throughWithATheme() {
        DialogueState state = asking(SCRIPT);
        for (Input input : List.of(
                new Input.Said("ehdota aihetta"),
                new Input.Said("Asuminen."),
                new Input.Said("valmis"),
                new Input.Said("4"),
                new Input.Said("4"),
                new Input.Said("4"),
                new Input.Said("4"))) {
            state = Production.DIALOGUE.step(SCRIPT, state, TODAY, input).state();
        }
        return state;
    }

    private static Input decided(int revision) {
        return new Input.Decided(new Input.Decision("1", revision, Input.Decision.Verdict.ACCEPTED, null, null));
    }

    private static DialogueState asking(Script script) {
        DialogueState first = DialogueState.first(script, NO_GOALS, Language.FI, 1);
        return Production.DIALOGUE
                .step(script, first, TODAY, new Input.Pressed(Input.Button.START))
                .state();
    }

    private static String said(Step step) {
        Event.Replied reply = (Event.Replied) step.events().getFirst();
        return new Cards(Messages.load())
                .render(reply.prompt(), reply.language())
                .text();
    }
}
