package fi.arvio.assessment.questionnaire;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether one version asks all that another asks, in the same words: an answer given before then still holds. */
record Continuation(Node before, Node after) {

    Optional<String> whyNot() {
        Map<String, Node> items = byCode(after, "items");
        return byCode(before, "items").entrySet().stream()
                .filter(item -> isOther(item.getValue(), items.get(item.getKey())))
                .map(item -> "Item " + item.getKey() + " is missing or has changed.")
                .findFirst()
                .or(() -> changed("scale", "scales"))
                .or(() -> changed("choices", "choiceLists"));
    }

    private Optional<String> changed(String field, String collection) {
        Map<String, Node> then = byCode(before, collection);
        Map<String, Node> now = byCode(after, collection);
        return byCode(before, "items").values().stream()
                .flatMap(item -> Stream.concat(
                        Stream.of(item.at(field)),
                        item.at("aspects").list().stream().map(aspect -> aspect.at(field))))
                .map(Node::text)
                .filter(code -> isOther(then.get(code), now.get(code)))
                .map(code -> code + " of " + collection + " has changed.")
                .findFirst();
    }

    private static boolean isOther(@Nullable Node one, @Nullable Node other) {
        return one != null && (other == null || !stated(one).equals(stated(other)));
    }

    /** A field that is null says no more than one that is left out. */
    private static Map<Object, Object> stated(Node node) {
        Map<Object, Object> stated = new LinkedHashMap<>();
        node.map().forEach((field, value) -> {
            if (value != null) {
                stated.put(field, value);
            }
        });
        return stated;
    }

    private static Map<String, Node> byCode(Node document, String collection) {
        return document.at(collection).list().stream()
                .collect(toMap(
                        node -> node.at("code").text(), node -> node, (first, second) -> first, LinkedHashMap::new));
    }
}
