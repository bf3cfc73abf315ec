package fi.arvio.assessment.questionnaire;

import fi.arvio.assessment.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a second round asks: some of the first one's items with a scale, in their order, and after each what influenced the
 * answer, whether it was kept or changed.
 */
final class SecondQuestionnaire {
    private static final Text WHY = new Text("Mikä siihen vaikutti?", "Vad påverkade det?", "What influenced that?");

    private SecondQuestionnaire() {}

    /** The item that asks for reasons, by the code of the item whose answer they explain. */
    static String reasonsOf(String item) {
        return "D2-" + item;
    }

    /** The document under another code and version, with these items alone. */
    static Map<String, Object> of(Map<String, Object> document, Set<String> items, String code, int version) {
        Map<String, Object> second = new LinkedHashMap<>(document);
        second.put("code", code);
        second.put("version", version);
        List<Map<String, Object>> asked = new ArrayList<>();
        for (Node item : new Node("", document).at("items").list()) {
            if (items.contains(item.at("code").text())) {
                asked.add(reconsidered(item));
                asked.add(reasons(item));
            }
        }
        second.put("items", asked);
        return second;
    }

    private static Map<String, Object> reconsidered(Node item) {
        Map<String, Object> copy = copy(item);
        copy.put("part", Item.Part.RECONSIDERED.name());
        return copy;
    }

    private static Map<String, Object> reasons(Node item) {
        Map<String, Object> why = copy(item);
        List.of("scale", "extraMissing").forEach(why::remove);
        why.put("code", reasonsOf(item.at("code").text()));
        why.put("part", Item.Part.FOLLOW_UP.name());
        why.put("type", Item.Type.OPEN.name());
        why.put("stem", words());
        why.put("missingButtons", List.of("SKIPPED"));
        why.put("follows", Map.of("item", item.at("code").text(), "choices", List.of()));
        return why;
    }

    /** What depends on when and to how many an item was first asked has no meaning here. */
    private static Map<String, Object> copy(Node item) {
        Map<String, Object> copy = new LinkedHashMap<>();
        item.map().forEach((field, value) -> copy.put((String) field, value));
        List.of("since", "openToFewer", "follows").forEach(copy::remove);
        return copy;
    }

    private static Map<String, Object> words() {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("fi", WHY.fi());
        words.put("sv", WHY.sv());
        words.put("en", WHY.en());
        return words;
    }
}
