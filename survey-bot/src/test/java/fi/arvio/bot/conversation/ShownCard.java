package fi.arvio.bot.conversation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A card on somebody's screen: what its buttons and fields would send. */
public record ShownCard(String twin, Map<String, Object> card) {

    /** What the button of that title sends; a row of a summary is a button too. */
    public Map<String, Object> pressing(String title) {
        return elements(card)
                .filter(element -> "Action.Submit".equals(element.get("type")))
                .filter(element -> title.equals(element.get("title")))
                .map(ShownCard::data)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No button \"" + title + "\" on the card:\n" + twin));
    }

    /** What the card sends with these choices ticked. */
    public Map<String, Object> ticking(List<String> labels) {
        String codes = labels.stream().map(this::choice).collect(Collectors.joining(","));
        return withInput("choices", codes);
    }

    /** What the card sends with that written into its field. */
    public Map<String, Object> writing(String text, boolean quotable) {
        Map<String, Object> data = withInput("text", text);
        data.put("quotable", Boolean.toString(quotable));
        return data;
    }

    /** What the card sends with these chosen in its drop-down lists, by label or number. */
    Map<String, Object> choosing(String name, List<String> labels) {
        Map<String, Object> data = withInput(name + "1", choice(labels.getFirst()));
        for (int i = 1; i < labels.size(); i++) {
            data.put(name + (i + 1), choice(labels.get(i)));
        }
        return data;
    }

    /** What each of its buttons sends. */
    public List<Map<String, Object>> buttons() {
        return elements(card)
                .filter(element -> "Action.Submit".equals(element.get("type")))
                .map(ShownCard::data)
                .toList();
    }

    /** All elements and actions of a card, outermost first. */
    public static Stream<Map<String, Object>> elements(Object node) {
        return switch (node) {
            case List<?> list -> list.stream().flatMap(ShownCard::elements);
            case Map<?, ?> map -> {
                Map<String, Object> element = new LinkedHashMap<>();
                map.forEach((key, value) -> element.put((String) key, value));
                yield Stream.concat(Stream.of(element), map.values().stream().flatMap(ShownCard::elements));
            }
            default -> Stream.empty();
        };
    }

    private String choice(String label) {
        return elements(card)
                .filter(element -> element.get("title") instanceof String title
                        && (title.endsWith(" – " + label) || title.startsWith(label + " – ")))
                .map(element -> (String) element.get("value"))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No choice \"" + label + "\" on the card:\n" + twin));
    }

    private Map<String, Object> withInput(String id, String value) {
        List<Map<String, Object>> sending = new ArrayList<>(elements(card)
                .filter(element -> "Action.Submit".equals(element.get("type")))
                .filter(element -> !"none".equals(element.get("associatedInputs")))
                .toList());
        Map<String, Object> data = new LinkedHashMap<>(data(sending.getFirst()));
        data.put(id, value);
        return data;
    }

    @SuppressWarnings("unchecked") // JSON objects have text keys
    private static Map<String, Object> data(Map<String, Object> action) {
        return (Map<String, Object>) action.get("data");
    }
}
