package fi.arvio.demo.simulation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What can be done with one Adaptive Card that the bot sent.
 *
 * @param lists the values that may be chosen, by the input's id, in the card's order
 */
public record Card(List<Button> buttons, Map<String, List<String>> lists, boolean takesText) {
    private static final String MEDIA_TYPE = "application/vnd.microsoft.card.adaptive";
    private static final Set<String> SUBMITS = Set.of("Action.Submit", "Action.Execute");

    /** A button: what stands on it, and the data that its press sends. */
    public record Button(String title, JsonNode data) {
        public String act() {
            return field("act");
        }

        public String field(String name) {
            return data.path("arvio").path(name).asText("");
        }
    }

    /** The card of an activity, where it carries one. */
    public static Optional<Card> in(JsonNode activity) {
        for (var attachment : activity.path("attachments")) {
            if (MEDIA_TYPE.equals(attachment.path("contentType").asText())) {
                return Optional.of(read(attachment.path("content")));
            }
        }
        return Optional.empty();
    }

    /** The first button that does this. */
    public Optional<Button> button(String act) {
        return buttons.stream().filter(button -> act.equals(button.act())).findFirst();
    }

    /** The answer buttons that carry a value, in the card's order. */
    List<Button> values() {
        return answers().stream()
                .filter(button -> !button.field("value").isEmpty())
                .toList();
    }

    /** Whether an earlier answer can be kept: that button does not begin with the number of its point. */
    boolean asksAgain() {
        return values().stream()
                .anyMatch(button ->
                        button.field("value").matches("\\d+") && !button.title().startsWith(button.field("value")));
    }

    /** What may be ticked, several at a time. */
    List<String> choices() {
        return lists.getOrDefault("choices", List.of());
    }

    Optional<Button> missing(String reason) {
        return answers().stream()
                .filter(button -> reason.equals(button.field("missing")))
                .findFirst();
    }

    /** The button that sends the card's inputs. */
    Optional<Button> send() {
        return answers().stream()
                .filter(button -> button.field("value").isEmpty()
                        && button.field("missing").isEmpty())
                .findFirst();
    }

    private List<Button> answers() {
        return buttons.stream().filter(button -> "answer".equals(button.act())).toList();
    }

    private static Card read(JsonNode content) {
        var buttons = new ArrayList<Button>();
        var lists = new LinkedHashMap<String, List<String>>();
        var takesText = new boolean[1];
        visit(content, buttons, lists, takesText);
        return new Card(List.copyOf(buttons), lists, takesText[0]);
    }

    private static void visit(
            JsonNode node, List<Button> buttons, Map<String, List<String>> lists, boolean[] takesText) {
        var type = node.path("type").asText("");
        if (SUBMITS.contains(type)) {
            buttons.add(new Button(node.path("title").asText(""), node.path("data")));
        } else if ("Input.ChoiceSet".equals(type)) {
            var values = new ArrayList<String>();
            node.path("choices")
                    .forEach(choice -> values.add(choice.path("value").asText()));
            lists.put(node.path("id").asText(), values);
        } else if ("Input.Text".equals(type)) {
            takesText[0] = true;
        }
        node.forEach(child -> visit(child, buttons, lists, takesText));
    }
}
