package fi.arvio.bot.conversation;

import fi.arvio.bot.assessment.SampleRound;
import fi.arvio.bot.assessment.SecondRound;
import fi.arvio.bot.assignment.Assignment;
import fi.arvio.bot.assignment.Assignments;
import fi.arvio.bot.assignment.Ties;
import fi.arvio.bot.round.OpenRound;
import fi.arvio.bot.text.Language;
import fi.arvio.bot.turn.Production;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Where dialogues of the sample's second round begin, by how people had answered in the first. */
public final class SecondRounds {
    static final OpenRound ROUND = SecondRound.ROUND;
    static final Script SCRIPT = ROUND.script();

    private static final Occasion DAY = new Occasion(LocalDate.of(2025, 3, 3), 0);

    private SecondRounds() {}

    /** For somebody who had an opinion about nearly everything. */
    public static DialogueState of(String expert, Language language) {
        return DialogueState.second(SCRIPT, assignment(ROUND, expert), answered(expert, language, SecondRounds::usual));
    }

    /** For somebody who was not in the first round. */
    static DialogueState afresh(String expert, Language language) {
        return DialogueState.first(SCRIPT, assignment(ROUND, expert), language, new Ties(1).rank(expert));
    }

    /** The first round's dialogue of somebody who answered its questions about ratings and goals in these words. */
    static DialogueState answered(String expert, Language language, Function<Question, String> words) {
        Script script = SampleRound.ROUND.script();
        DialogueState state =
                DialogueState.first(script, assignment(SampleRound.ROUND, expert), language, new Ties(1).rank(expert));
        state = step(script, state, new Input.Pressed(Input.Button.START));
        while (state.open().isPresent() && state.phase() == DialogueState.Phase.ASKING) {
            Question question = state.open().get();
            String said = SCRIPT.questionnaire().has(question.item()) ? words.apply(question) : "ohita";
            state = step(script, state, new Input.Said(said));
        }
        return state;
    }

    /** Such a dialogue as it is stored. */
    public static String answered(String expert) {
        return Production.JSON.write(answered(expert, Language.FI, SecondRounds::usual));
    }

    private static String usual(Question question) {
        return switch (question.item() + " " + question.subject()) {
            case "G1 KOTO-1-1" -> "4";
            case "G1 KOTO-1-2" -> "en osaa sanoa";
            case "C1a null" -> "3";
            default -> "2";
        };
    }

    private static DialogueState step(Script script, DialogueState state, Input input) {
        return Production.DIALOGUE.step(script, state, DAY, input).state();
    }

    static Assignment assignment(OpenRound round, String expert) {
        Map<String, Assignment> all = Assignments.of(round.candidates(), round.bank(), round.seed());
        return Objects.requireNonNull(all.get(expert));
    }
}
