package fi.arvio.bot.card;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The few elements of an Adaptive Card that Arvio uses, as the schema 1.4 names them. */
final class Elements {
    static final String VERSION = "1.4";

    private Elements() {}

    static Map<String, Object> card(List<?> body, String twin) {
        return of("type", "AdaptiveCard", "version", VERSION, "body", body, "fallbackText", twin, "speak", twin);
    }

    static Map<String, Object> text(String text) {
        return of("type", "TextBlock", "text", literal(text), "wrap", true);
    }

    static Map<String, Object> subtle(String text) {
        return of("type", "TextBlock", "text", literal(text), "wrap", true, "isSubtle", true, "size", "Small");
    }

    static Map<String, Object> heading(String text) {
        return of("type", "TextBlock", "text", literal(text), "wrap", true, "weight", "Bolder", "size", "Medium");
    }

    /** A heading within a card. */
    static Map<String, Object> subheading(String text) {
        return of("type", "TextBlock", "text", literal(text), "wrap", true, "weight", "Bolder");
    }

    /**
     * The text so that Teams, which reads Markdown on cards, makes no list of a number at the beginning of a line and no
     * link of what somebody wrote; it looks the same.
     */
    private static String literal(String text) {
        return text.replaceAll("(?m)^(\\d+\\.) ", "$1\u00a0").replace("](", "]\u2060(");
    }

    static Map<String, Object> actions(List<?> actions) {
        return of("type", "ActionSet", "actions", actions);
    }

    /** A button; inputs of the card are sent along only when they are what it is about. */
    static Map<String, Object> submit(String title, Map<String, Object> data, boolean withInputs) {
        Map<String, Object> action = of("type", "Action.Submit", "title", title, "data", Map.of("arvio", data));
        if (!withInputs) {
            action.put("associatedInputs", "none");
        }
        return action;
    }

    /** The one button that the card leads to. */
    static Map<String, Object> primary(String title, Map<String, Object> data, boolean withInputs) {
        Map<String, Object> action = submit(title, data, withInputs);
        action.put("style", "positive");
        return action;
    }

    /** A map in the order written; an even number of keys and values. */
    static Map<String, Object> of(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }
}
