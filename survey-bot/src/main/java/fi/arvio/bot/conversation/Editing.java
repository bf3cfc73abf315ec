package fi.arvio.bot.conversation;

import fi.arvio.bot.answer.Answer;
import fi.arvio.bot.answer.AnswerReader;
import fi.arvio.bot.answer.Reading;
import fi.arvio.bot.questionnaire.Item;
import fi.arvio.bot.questionnaire.Option;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lets an edited message change the answer that it gave. */
final class Editing {
    private final AnswerReader reader;
    private final Sprint sprint;

    Editing(AnswerReader reader, Sprint sprint) {
        this.reader = reader;
        this.sprint = sprint;
    }

    void edit(String words, String seal) {
        Optional<Given> answer = sprint.state().given().stream()
                .filter(given -> given.stands() && given.parts().stream().anyMatch(part -> part.isSealed(seal)))
                .findFirst();
        if (seal.isEmpty()) {
            sprint.note("edited.unknown");
        } else if (answer.isPresent()) {
            edit(answer.get(), words, seal);
        } else if (seal.equals(sprint.state().unread())) {
            new Hearing(reader, sprint).hear(words, seal);
        } else {
            sprint.note("edited.unknown");
        }
    }

    private void edit(Given given, String words, String seal) {
        Item item = sprint.script().item(given.question());
        List<Option> options = Orders.of(item, sprint.state().manner().shuffle());
        Reading reading = new Keeping(sprint).readAnew(given.question(), reader.read(item, options, words));
        if (given.stored().kind() == Stored.Kind.WORDS) {
            editText(given, words, seal);
        } else if (reading instanceof Reading.Answered(Answer answer)) {
            if (!answer.equals(given.answer())) {
                Answering answering = new Answering(sprint);
                answering.keep(given.question(), Given.TYPED, answer, List.of(Given.Part.read(seal)));
                tell(given.question());
                answering.tellRemoved();
                answering.goOnIfReopened();
            }
        } else {
            sprint.note("edited.notUnderstood", Map.of("answer", sprint.views().shown(given)));
        }
    }

    private void editText(Given given, String words, String seal) {
        switch (AnswerReader.text(words)) {
            case Reading.Answered(Answer.Words(String text, boolean ignored)) -> {
                Given.Part edited = Given.Part.written(seal, text);
                if (!given.parts().contains(edited) && new Writing(sprint).replace(given, edited)) {
                    tell(given.question());
                }
            }
            case Reading.TooLong() -> sprint.note("notUnderstood.tooLong", Map.of("max", Item.MAX_TEXT));
            default ->
                sprint.note(
                        "edited.notUnderstood", Map.of("answer", sprint.views().shown(given)));
        }
    }

    private void tell(Question question) {
        sprint.state()
                .given(question)
                .ifPresent(now -> sprint.note(
                        "edited.taken",
                        Map.of(
                                "number", sprint.views().number(question),
                                "answer", sprint.views().shown(now))));
    }
}
