package fi.arvio.bot.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.arvio.bot.answer.Answer;
import fi.arvio.bot.assessment.SampleRound;
import fi.arvio.bot.assignment.Assignment;
import fi.arvio.bot.card.Cards;
import fi.arvio.bot.questionnaire.Item;
import fi.arvio.bot.questionnaire.MissingReason;
import fi.arvio.bot.questionnaire.Questionnaire;
import fi.arvio.bot.text.Language;
import fi.arvio.bot.text.Messages;
import fi.arvio.bot.text.Text;
import fi.arvio.bot.turn.Production;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What the real questionnaire never asks for, but another may. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HearingTest {
    private static final Script SCRIPT = SampleRound.ROUND.script();
    private static final Assignment NO_GOALS = new Assignment("KOTO", List.of(), 0, "", List.of());

    @Test
    void a_reason_that_the_item_does_not_take_is_said_back_in_words() {
        Script strict = without(MissingReason.REFUSED, "C1a");
        for (Input input : List.of(
                new Input.Said("en vastaa"),
                new Input.Submitted(SCRIPT.round(), new Question("C1a", null), null, null, null, "REFUSED"))) {
            Step step = Production.DIALOGUE.step(strict, asking(strict), input);
            assertEquals(List.of(), step.state().given());
            assertEquals(
                    "Tähän kysymykseen ei voi vastata ”En halua vastata”. Valitse jokin vaihtoehdoista tai kirjoita ”ohita”.",
                    said(step));
        }
    }

    @Test
    void what_nobody_can_say_is_not_understood() {
        for (String reason : List.of("NOT_APPLICABLE", "NOT_REACHED", "whatever")) {
            Step step = Production.DIALOGUE.step(
                    SCRIPT,
                    asking(SCRIPT),
                    new Input.Submitted(SCRIPT.round(), new Question("C1a", null), null, null, null, reason));
            assertEquals(List.of(), step.state().given());
            assertEquals(1, step.events().size());
        }
    }

    @Test
    void whoever_has_no_goals_is_asked_the_core_and_offered_nothing() {
        DialogueState state = asking(SCRIPT);
        for (int i = 0; i < 4; i++) {
            state = Production.DIALOGUE.step(SCRIPT, state, new Input.Said("4")).state();
        }
        assertEquals(DialogueState.Phase.FINISHED, state.phase());
        assertEquals(
                List.of(new Answer.Point(4), new Answer.Point(4), new Answer.Point(4), new Answer.Point(4)),
                state.given().stream().map(Given::answer).toList());
    }

    private static DialogueState asking(Script script) {
        DialogueState first = DialogueState.first(script, NO_GOALS, Language.FI, 1);
        return Production.DIALOGUE
                .step(script, first, new Input.Pressed(Input.Button.START))
                .state();
    }

    private static String said(Step step) {
        Event.Replied reply = (Event.Replied) step.events().getFirst();
        return new Cards(Messages.load())
                .render(reply.prompt(), reply.language())
                .text();
    }

    private static Script without(MissingReason reason, String code) {
        Questionnaire real = SCRIPT.questionnaire();
        Map<String, Item> items = new LinkedHashMap<>(real.items());
        Item item = Objects.requireNonNull(items.get(code));
        Map<MissingReason, Text> missing = new LinkedHashMap<>(item.missing());
        missing.remove(reason);
        items.put(
                code,
                new Item(
                        item.code(),
                        item.part(),
                        item.about(),
                        item.header(),
                        item.type(),
                        item.options(),
                        item.shuffled(),
                        item.maxChoices(),
                        item.stem(),
                        item.noneLabel(),
                        missing,
                        item.missingButtons(),
                        item.fromRespondents()));
        return new Script(
                SCRIPT.round(),
                new Questionnaire(real.code(), real.version(), items),
                SCRIPT.titles(),
                SCRIPT.lastDay(),
                SCRIPT.minimumCellSize(),
                SCRIPT.minimumCommentSize(),
                SCRIPT.contact());
    }
}
