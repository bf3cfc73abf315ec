package fi.arvio.demo.simulation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** What a simulated expert does with a card: press a button, or type. */
public sealed interface Reply {
    /** The button's data with the card's inputs merged in, as a client sends it. */
    record Pressed(JsonNode value) implements Reply {}

    /** Words in the chat. */
    record Typed(String text) implements Reply {}

    /** A press of a button that carries nothing but what it does. */
    static Reply act(String act) {
        var value = JsonNodeFactory.instance.objectNode();
        value.putObject("arvio").put("act", act);
        return new Pressed(value);
    }

    static Reply press(Card.Button button) {
        return new Pressed(button.data());
    }

    /** A press with one input of the card filled in. */
    static Reply press(Card.Button button, String input, String content) {
        return press(button, Map.of(input, content));
    }

    /** A press with several inputs of the card filled in. */
    static Reply press(Card.Button button, Map<String, String> inputs) {
        var value = (ObjectNode) button.data().deepCopy();
        inputs.forEach(value::put);
        return new Pressed(value);
    }
}
