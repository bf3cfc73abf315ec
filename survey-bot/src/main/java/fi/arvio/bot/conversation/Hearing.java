package fi.arvio.bot.conversation;

import fi.arvio.bot.answer.Answer;
import fi.arvio.bot.answer.AnswerReader;
import fi.arvio.bot.answer.Command;
import fi.arvio.bot.answer.PressReader;
import fi.arvio.bot.answer.Reading;
import fi.arvio.bot.questionnaire.Item;
import fi.arvio.bot.questionnaire.MissingReason;
import fi.arvio.bot.questionnaire.Option;
import fi.arvio.bot.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes sense of words and card answers in the situation that the dialogue is in. */
final class Hearing {
    private final AnswerReader reader;
    private final Sprint sprint;
    private final Course course;
    private final Answering answering;
    private final Revising revising;

    Hearing(AnswerReader reader, Sprint sprint) {
        this.reader = reader;
        this.sprint = sprint;
        this.course = new Course(sprint);
        this.answering = new Answering(sprint);
        this.revising = new Revising(sprint);
    }

    void hear(String words) {
        switch (sprint.state().phase()) {
            case NEW, WELCOMED -> beforeTheStart(words);
            case OFFERED -> atTheOffer(words);
            case ASKING, PAUSED, FINISHED -> inTheMiddle(words);
        }
    }

    /** A card's answer; it may be weeks old, sent twice, or made up. */
    void take(Input.Submitted submitted) {
        Question question = submitted.question();
        if (!answering.isOurs(submitted.round(), question)) {
            sprint.note("already.notYours");
            return;
        }
        Item item = sprint.script().item(question);
        Reading reading =
                PressReader.read(item, submitted.value(), submitted.choices(), submitted.text(), submitted.missing());
        Optional<Given> earlier = sprint.state().given(question);
        boolean changing = question.equals(sprint.state().changing());
        // What was routed over had been asked before: whoever answers it after all is heard.
        if (earlier.isEmpty() || earlier.get().routedOver() || changing) {
            act(question, reading);
        } else {
            answering.alreadyAnswered(earlier.get(), reading);
        }
    }

    private void beforeTheStart(String words) {
        Optional<Reading.Wished> wish = reader.wish(words);
        boolean start = reader.isYes(words)
                || wish.map(Reading.Wished::command)
                        .filter(Command.CONTINUE::equals)
                        .isPresent();
        if (start) {
            course.press(Input.Button.START);
        } else if (wish.isPresent()) {
            obey(wish.get());
        } else if (reader.isNo(words)) {
            course.pause();
        } else {
            sprint.welcome();
        }
    }

    private void atTheOffer(String words) {
        if (sprint.state().changing() != null) {
            inTheMiddle(words);
        } else if (reader.isYes(words)) {
            course.press(Input.Button.MORE);
        } else if (reader.isNo(words)) {
            course.press(Input.Button.ENOUGH);
        } else {
            reader.wish(words).ifPresentOrElse(this::obey, sprint::offer);
        }
    }

    private void inTheMiddle(String words) {
        Optional<Question> open = sprint.state().open();
        if (open.isPresent()) {
            Item item = sprint.script().item(open.get());
            act(open.get(), reader.read(item, Orders.of(item, sprint.state().shuffle()), words));
        } else {
            reader.wish(words).ifPresentOrElse(this::obey, () -> sprint.note("notUnderstood.nothingOpen"));
        }
    }

    private void act(Question question, Reading reading) {
        Item item = sprint.script().item(question);
        switch (reading) {
            case Reading.Answered(Answer answer) -> answering.record(question, answer);
            case Reading.Wished wished -> obey(wished);
            case Reading.Outside() -> sprint.note("notUnderstood.outside", range(item.options()));
            case Reading.TooMany() -> sprint.note("notUnderstood.tooMany", Map.of("max", item.maxChoices()));
            case Reading.TooLong() -> sprint.note("notUnderstood.tooLong", Map.of("max", Item.MAX_TEXT));
            case Reading.Empty() -> notUnderstood(item);
            case Reading.NotUnderstood() -> notUnderstood(item);
            case Reading.NotOffered(MissingReason reason) ->
                sprint.note("notUnderstood.notAllowed", Map.of("reason", inWords(reason, item)));
        }
    }

    /** A reason as the questionnaire words it elsewhere, since this item has no words for it. */
    private Prompt.Shown inWords(MissingReason reason, Item item) {
        Item elsewhere = sprint.script().questionnaire().items().values().stream()
                .filter(other -> other.allows(reason))
                .findFirst()
                .orElse(item);
        return new Prompt.Shown(elsewhere, new Answer.Missing(reason));
    }

    private void notUnderstood(Item item) {
        switch (item.type()) {
            case SCALE -> sprint.note("notUnderstood.scale", range(item.options()));
            case SINGLE_CHOICE -> sprint.note("notUnderstood.choice", range(item.options()));
            case MULTIPLE_CHOICE -> sprint.note("notUnderstood.multiple", Map.of("max", item.maxChoices()));
            case OPEN -> sprint.note("notUnderstood.empty");
        }
    }

    private static Map<String, Object> range(List<Option> options) {
        return Map.of("first", 1, "last", options.size());
    }

    private void obey(Reading.Wished wished) {
        switch (wished.command()) {
            case HELP -> sprint.explain("help", Map.of());
            case WHY -> sprint.explain("why", Map.of());
            case WHO_SEES -> sprint.explainWhoSees();
            case MY_ANSWERS -> revising.showAnswers();
            case PAUSE -> course.pause();
            case CONTINUE -> course.press(Input.Button.CONTINUE);
            case BACK -> revising.goBack();
            case CHANGE -> revising.change(wished.number());
            case LANGUAGE_FI -> sprint.speak(Language.FI);
            case LANGUAGE_SV -> sprint.speak(Language.SV);
            case LANGUAGE_EN -> sprint.speak(Language.EN);
        }
    }
}
