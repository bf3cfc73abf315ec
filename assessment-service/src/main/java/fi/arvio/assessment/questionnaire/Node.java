package fi.arvio.assessment.questionnaire;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A place in a document that nobody has checked yet: what is there, and how to name it to its author. */
record Node(String path, @Nullable Object value) {

    Node at(String field) {
        return new Node(path.isEmpty() ? field : path + "." + field, map().get(field));
    }

    /** The field, named by a code of its own rather than by its position. */
    Node named(String name) {
        return new Node(name, value);
    }

    boolean isAbsent() {
        return value == null;
    }

    Map<?, ?> map() {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    List<Node> list() {
        return value instanceof List<?> list
                ? list.stream().map(element -> new Node(path, element)).toList()
                : List.of();
    }

    /** The text; empty if there is none. */
    String text() {
        return value instanceof String text ? text : "";
    }

    /** The strings of a list, whatever else is in it. */
    List<String> texts() {
        return list().stream()
                .map(Node::value)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
    }

    Optional<Integer> number() {
        return value instanceof Integer number ? Optional.of(number) : Optional.empty();
    }

    <E extends Enum<E>> Optional<E> constant(Class<E> type) {
        return EnumSet.allOf(type).stream()
                .filter(constant -> constant.name().equals(value))
                .findFirst();
    }
}
