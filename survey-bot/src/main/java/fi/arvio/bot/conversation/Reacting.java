package fi.arvio.bot.conversation;

import fi.arvio.bot.answer.Answer;
import fi.arvio.bot.answer.Reading;
import fi.arvio.bot.questionnaire.Item;
import fi.arvio.bot.questionnaire.MissingReason;
import fi.arvio.bot.questionnaire.Option;
import java.util.List;
import java.util.Map;

/** Acts on what an answer to a question was read as. */
final class Reacting {
    private final Sprint sprint;
    private final Answering answering;

    Reacting(Sprint sprint) {
        this.sprint = sprint;
        this.answering = new Answering(sprint);
    }

    void act(Question question, int revision, Reading reading, List<Given.Part> parts) {
        Item item = sprint.script().item(question);
        switch (reading) {
            case Reading.Answered(Answer answer) -> answering.record(question, revision, answer, parts);
            case Reading.AnsweredWith(Answer answer, String rest) ->
                answering.recordWithMore(question, revision, answer, rest, parts);
            case Reading.Guessed(Answer answer) -> confirm(question, answer);
            case Reading.Wished wished -> new Obeying(sprint).obey(wished);
            case Reading.Outside() -> sprint.note("notUnderstood.outside", range(item));
            case Reading.TooMany() -> sprint.note("notUnderstood.tooMany", Map.of("max", item.maxChoices()));
            case Reading.Mixed() -> sprint.note("notUnderstood.mixed");
            case Reading.TooLong() -> sprint.note("notUnderstood.tooLong", Map.of("max", Item.MAX_TEXT));
            case Reading.Empty() -> notUnderstood(item);
            case Reading.NotUnderstood() -> notUnderstood(item);
            case Reading.NotOffered(MissingReason reason) ->
                sprint.note("notUnderstood.notAllowed", Map.of("reason", inWords(reason, item)));
        }
    }

    private void confirm(Question question, Answer guess) {
        sprint.change(state -> state.awaiting(Aside.confirming(question, Stored.of(guess))));
        sprint.say(sprint.views().confirm(question, guess));
    }

    /** A reason as the questionnaire words it elsewhere, since this item has no words for it. */
    private Prompt.Shown inWords(MissingReason reason, Item item) {
        Item elsewhere = sprint.script().questionnaire().items().values().stream()
                .filter(other -> other.allows(reason))
                .findFirst()
                .orElse(item);
        return new Prompt.Shown(elsewhere, new Answer.Missing(reason));
    }

    void notUnderstood(Item item) {
        switch (item.type()) {
            case SCALE -> sprint.note("notUnderstood.scale", range(item));
            case SINGLE_CHOICE, STATUS -> sprint.note("notUnderstood.choice", range(item));
            case YES_NO -> sprint.note("notUnderstood.yesNo");
            case MULTIPLE_CHOICE -> sprint.note("notUnderstood.multiple", Map.of("max", item.maxChoices()));
            case RANKING -> sprint.note("notUnderstood.ranking", Map.of("max", item.maxChoices()));
            case PAIR -> sprint.note("notUnderstood.pair", range(item));
            case OPEN -> sprint.note("notUnderstood.empty");
        }
    }

    private static Map<String, Object> range(Item item) {
        List<Option> options = item.aspects().isEmpty()
                ? item.options()
                : item.aspects().getFirst().points();
        return Map.of("first", 1, "last", options.size());
    }
}
