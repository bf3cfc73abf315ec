package fi.arvio.bot.conversation;

import fi.arvio.bot.answer.Answer;
import fi.arvio.bot.answer.AnswerReader;
import fi.arvio.bot.answer.Command;
import fi.arvio.bot.answer.Reading;
import fi.arvio.bot.conversation.DialogueState.Phase;
import fi.arvio.bot.questionnaire.Item;
import fi.arvio.bot.questionnaire.MissingReason;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes sense of typed words in the situation that the dialogue is in. */
final class Hearing {
    private final AnswerReader reader;
    private final Sprint sprint;
    private final Course course;
    private final Obeying obeying;

    Hearing(AnswerReader reader, Sprint sprint) {
        this.reader = reader;
        this.sprint = sprint;
        this.course = new Course(sprint);
        this.obeying = new Obeying(sprint);
    }

    void hear(String words, String seal) {
        Aside aside = sprint.state().aside();
        if (aside == null) {
            hearInPhase(words, seal);
            return;
        }
        switch (aside.kind()) {
            case CONFIRMING -> confirming(aside, words, seal);
            case WRITING -> writing(words, seal);
            case DELETING -> deleting(words, seal);
        }
    }

    /** Wishes only: what is open has not been seen yet, so that nothing can be an answer to it. */
    void hearWish(String words) {
        reader.wish(words).ifPresentOrElse(obeying::obey, () -> sprint.ask(null));
    }

    private void hearInPhase(String words, String seal) {
        switch (sprint.state().phase()) {
            case NEW, WELCOMED -> beforeTheStart(words);
            case OFFERED -> atTheOffer(words, seal);
            case ASKING, PAUSED, FINISHED -> inTheMiddle(words, seal);
            case STOPPED -> stopped(words);
        }
    }

    private void confirming(Aside aside, String words, String seal) {
        sprint.change(state -> state.awaiting(null));
        Question question = aside.question();
        Stored guess = aside.guess();
        if (question != null && guess != null && reader.isYes(words)) {
            new Answering(sprint).record(question, Given.TYPED, guess.answer(), List.of());
        } else if (reader.isNo(words)) {
            sprint.explain("confirm.anew", Map.of());
        } else {
            hearInPhase(words, seal);
        }
    }

    private void writing(String words, String seal) {
        Writing writing = new Writing(sprint);
        // "I keep my answer" may well be what somebody has to say.
        Optional<Reading.Wished> wish = reader.wish(words).filter(w -> !Keeping.isWish(w));
        if (wish.map(Reading.Wished::command).filter(Command.DONE::equals).isPresent()) {
            writing.done();
        } else if (reader.isYes(words)) {
            writing.done(true);
        } else if (reader.isNo(words)) {
            writing.done(false);
        } else if (wish.isPresent()) {
            obeying.obey(wish.get());
        } else {
            writeMore(words, seal);
        }
    }

    private void writeMore(String words, String seal) {
        Question question = sprint.state().open().orElseThrow();
        Item item = sprint.script().item(question);
        Reading reading =
                reader.read(item, Orders.of(item, sprint.state().manner().shuffle()), words);
        if (reading instanceof Reading.Answered(Answer.Missing(MissingReason reason))
                && reason == MissingReason.SKIPPED) {
            new Writing(sprint).done();
            return;
        }
        switch (AnswerReader.text(words)) {
            case Reading.Answered(Answer.Words(String text, boolean ignored)) ->
                new Writing(sprint).hear(question, text, seal);
            case Reading other -> new Reacting(sprint).act(question, Given.TYPED, other, List.of());
        }
    }

    private void deleting(String words, String seal) {
        boolean again = reader.wish(words)
                .map(Reading.Wished::command)
                .filter(Command.DELETE_ANSWERS::equals)
                .isPresent();
        if (reader.isYes(words) || again) {
            new Deleting(sprint).delete();
        } else if (reader.isNo(words)
                || reader.wish(words).filter(Keeping::isWish).isPresent()) {
            new Deleting(sprint).keep();
        } else {
            sprint.change(state -> state.awaiting(null));
            hearInPhase(words, seal);
        }
    }

    private void beforeTheStart(String words) {
        Optional<Reading.Wished> wish = reader.wish(words);
        boolean start = reader.isYes(words)
                || wish.map(Reading.Wished::command)
                        .filter(Command.CONTINUE::equals)
                        .isPresent();
        if (start) {
            course.start();
        } else if (wish.isPresent()) {
            obeying.obey(wish.get());
        } else if (reader.isNo(words)) {
            course.pause();
        } else {
            sprint.again();
        }
    }

    private void atTheOffer(String words, String seal) {
        if (sprint.state().open().isPresent()) {
            inTheMiddle(words, seal);
        } else if (reader.isYes(words)) {
            course.more();
        } else if (reader.isNo(words)) {
            course.enough();
        } else {
            reader.wish(words).ifPresentOrElse(obeying::obey, sprint::offer);
        }
    }

    private void stopped(String words) {
        Optional<Reading.Wished> wish = reader.wish(words);
        if (reader.isYes(words)) {
            course.resume();
        } else if (wish.isPresent()) {
            obeying.obey(wish.get());
        } else {
            sprint.note("stopped.hint");
        }
    }

    private void inTheMiddle(String words, String seal) {
        Optional<Question> open = sprint.state().open();
        if (open.isEmpty()) {
            reader.wish(words).ifPresentOrElse(obeying::obey, this::nothingOpen);
            return;
        }
        Question question = open.get();
        Item item = sprint.script().item(question);
        Reading reading = new Keeping(sprint)
                .read(
                        question,
                        reader.read(
                                item, Orders.of(item, sprint.state().manner().shuffle()), words));
        if (reading instanceof Reading.NotUnderstood && sprint.occasion().daysAway() > 0) {
            // Whoever comes back after a while says hello before they answer.
            course.comeBack();
        } else if (isLeavingText(item, words)) {
            obeying.obey(new Reading.Wished(Command.KEEP, 0));
        } else if (reading instanceof Reading.Answered(Answer.Words(String text, boolean ignored))) {
            new Writing(sprint).hear(question, text, seal);
        } else {
            new Reacting(sprint).act(question, Given.TYPED, reading, List.of(Given.Part.read(seal)));
            rememberUnread(reading, seal);
        }
    }

    /** Whether a written answer that was opened again is to stay; as a first answer the same words are text. */
    private boolean isLeavingText(Item item, String words) {
        return item.type() == Item.Type.OPEN
                && new Keeping(sprint).isChanging()
                && reader.wish(words).filter(Keeping::isWish).isPresent();
    }

    private void rememberUnread(Reading reading, String seal) {
        boolean understood = reading instanceof Reading.Answered
                || reading instanceof Reading.AnsweredWith
                || reading instanceof Reading.Wished;
        if (!understood && !seal.isEmpty()) {
            sprint.change(state -> state.leavingUnread(seal));
        }
    }

    private void nothingOpen() {
        if (sprint.occasion().daysAway() > 0) {
            course.comeBack();
        } else if (sprint.state().phase() == Phase.FINISHED) {
            sprint.note("notUnderstood.nothingOpen");
        } else {
            sprint.again();
        }
    }
}
