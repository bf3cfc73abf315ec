package fi.arvio.bot.channel;

import fi.arvio.bot.conversation.Input;
import fi.arvio.bot.conversation.Question;
import java.util.Optional;

/** Reads what a card's button sends: our own data merged with the card's inputs. */
public final class CardData {
    /** No code, item or round is longer; what is, was not made by us. */
    private static final int LONGEST_CODE = 64;

    private CardData() {}

    /** The input that the data stands for; empty when it is none of ours. */
    public static Optional<Input> read(Fields value) {
        return value.object("arvio").flatMap(data -> read(data, value));
    }

    private static Optional<Input> read(Fields data, Fields inputs) {
        return switch (data.text("act").orElse("")) {
            case "start" -> Optional.of(new Input.Pressed(Input.Button.START));
            case "continue" -> Optional.of(new Input.Pressed(Input.Button.CONTINUE));
            case "more" -> Optional.of(new Input.Pressed(Input.Button.MORE));
            case "enough" -> Optional.of(new Input.Pressed(Input.Button.ENOUGH));
            case "change" -> question(data).map(Input.Reopened::new);
            case "answer" -> question(data).map(question -> submitted(question, data, inputs));
            default -> Optional.empty();
        };
    }

    private static Optional<Question> question(Fields data) {
        return code(data, "item")
                .map(item -> new Question(item, code(data, "subject").orElse(null)));
    }

    private static Optional<String> code(Fields data, String name) {
        return data.text(name).filter(text -> text.length() <= LONGEST_CODE);
    }

    private static Input submitted(Question question, Fields data, Fields inputs) {
        return new Input.Submitted(
                code(data, "round").orElse(""),
                question,
                data.textOrNull("value"),
                inputs.textOrNull("choices"),
                inputs.textOrNull("text"),
                data.textOrNull("missing"));
    }
}
