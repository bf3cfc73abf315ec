package fi.arvio.bot.channel;

import fi.arvio.bot.answer.CardAnswer;
import fi.arvio.bot.conversation.Input;
import fi.arvio.bot.conversation.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what a card's button sends: our own data merged with the card's inputs. */
public final class CardData {
    /** No code, item or round is longer; what is, was not made by us. */
    private static final int LONGEST_CODE = 64;

    /** No ranking has more places. */
    private static final int MOST_PLACES = 10;

    private static final Map<String, Input.Button> BUTTONS = Map.ofEntries(
            Map.entry("start", Input.Button.START),
            Map.entry("continue", Input.Button.CONTINUE),
            Map.entry("more", Input.Button.MORE),
            Map.entry("general", Input.Button.GENERAL),
            Map.entry("theme", Input.Button.THEME),
            Map.entry("enough", Input.Button.ENOUGH),
            Map.entry("misread", Input.Button.MISREAD),
            Map.entry("done", Input.Button.DONE),
            Map.entry("done-quotable", Input.Button.DONE_QUOTABLE),
            Map.entry("delete", Input.Button.DELETE),
            Map.entry("keep", Input.Button.KEEP));

    private CardData() {}

    /** The input that the data stands for; empty when it is none of ours. */
    public static Optional<Input> read(Fields value) {
        return value.object("arvio").flatMap(data -> read(data, value));
    }

    private static Optional<Input> read(Fields data, Fields inputs) {
        String act = data.text("act").orElse("");
        Input.Button button = BUTTONS.get(act);
        if (button != null) {
            return Optional.of(new Input.Pressed(button));
        }
        return switch (act) {
            case "change" -> question(data).map(Input.Reopened::new);
            case "consult" -> question(data).map(Input.Consulted::new);
            case "unclear" -> question(data).map(Input.Unclear::new);
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
                data.number("revision").orElse(0),
                new CardAnswer(
                        data.textOrNull("value"),
                        either("choices", inputs, data).orElse(null),
                        numbered("rank", inputs, data),
                        numbered("aspect", inputs, data),
                        either("text", inputs, data).orElse(null),
                        quotable(inputs, data),
                        data.textOrNull("missing")));
    }

    /** What the person put in, or what the button stands for by itself. */
    private static Optional<String> either(String name, Fields inputs, Fields data) {
        return inputs.text(name).or(() -> data.text(name));
    }

    private static List<String> numbered(String name, Fields inputs, Fields data) {
        List<String> values = new ArrayList<>();
        for (int i = 1; i <= MOST_PLACES; i++) {
            values.add(either(name + i, inputs, data).orElse(""));
        }
        while (!values.isEmpty() && values.getLast().isEmpty()) {
            values.removeLast();
        }
        return List.copyOf(values);
    }

    private static boolean quotable(Fields inputs, Fields data) {
        // A toggle sends its value as text.
        return inputs.text("quotable").map("true"::equals).orElseGet(() -> data.isTrue("quotable"));
    }
}
