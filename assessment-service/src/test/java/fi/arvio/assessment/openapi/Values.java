package fi.arvio.assessment.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The example of a schema, and everything that differs from it in one place. */
final class Values {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Document document;

    Values(Document document) {
        this.document = document;
    }

    /** A value with one thing changed; where it breaks the schema it must be refused. */
    record Variant(String what, JsonNode value, boolean broken) {}

    JsonNode example(JsonNode stated) {
        if (stated.has("example")) {
            return stated.path("example");
        }
        JsonNode schema = document.resolved(stated);
        if (schema.has("example")) {
            return schema.path("example");
        }
        return switch (schema.path("type").asText()) {
            case "object" -> object(schema);
            case "array" -> NODES.arrayNode().add(example(schema.path("items")));
            case "integer" -> NODES.numberNode(schema.path("minimum").asInt(1));
            case "boolean" -> NODES.booleanNode(false);
            default -> schema.has("enum") ? schema.path("enum").path(0) : NODES.textNode("x");
        };
    }

    private JsonNode object(JsonNode schema) {
        ObjectNode object = NODES.objectNode();
        schema.path("properties").properties().forEach(one -> object.set(one.getKey(), example(one.getValue())));
        return object;
    }

    /** The whole with one part changed, for every part and every change. */
    List<Variant> variants(JsonNode schema, JsonNode example) {
        List<Variant> found = new ArrayList<>();
        collect("", schema, example, found::add);
        return found;
    }

    private void collect(String at, JsonNode stated, JsonNode value, Consumer<Variant> to) {
        JsonNode schema = document.resolved(stated);
        boolean nullable =
                stated.path("nullable").asBoolean() || schema.path("nullable").asBoolean();
        to.accept(new Variant(at + " null", NODES.nullNode(), !nullable));
        switch (schema.path("type").asText()) {
            case "object" -> collectObject(at, schema, value, to);
            case "array" -> collectArray(at, schema, value, to);
            case "integer", "number" -> Scalars.numbers(at, schema, to);
            case "boolean" -> Scalars.flags(at, to);
            default -> Scalars.texts(at, schema, to);
        }
    }

    private void collectObject(String at, JsonNode schema, JsonNode value, Consumer<Variant> to) {
        Scalars.otherThan(at, "object", to);
        if (!schema.has("properties")) {
            return;
        }
        to.accept(new Variant(at + " with a field too many", copy(value).put("unheardOf", "x"), false));
        schema.path("properties").properties().forEach(property -> {
            String name = property.getKey();
            boolean required = contains(schema.path("required"), name);
            ObjectNode without = copy(value);
            without.remove(name);
            to.accept(new Variant(at + " without " + name, without, required));
            JsonNode held = value.has(name) ? value.path(name) : example(property.getValue());
            collect(at + "/" + name, property.getValue(), held, one -> {
                ObjectNode whole = copy(value);
                whole.set(name, one.value());
                to.accept(new Variant(one.what(), whole, one.broken()));
            });
        });
    }

    private static boolean contains(JsonNode list, String text) {
        for (JsonNode one : list) {
            if (one.asText().equals(text)) {
                return true;
            }
        }
        return false;
    }

    private static ObjectNode copy(JsonNode value) {
        return value.isObject() ? value.deepCopy() : NODES.objectNode();
    }

    private void collectArray(String at, JsonNode schema, JsonNode value, Consumer<Variant> to) {
        Scalars.otherThan(at, "array", to);
        JsonNode element = value.isArray() && !value.isEmpty() ? value.path(0) : example(schema.path("items"));
        to.accept(new Variant(
                at + " empty", NODES.arrayNode(), schema.path("minItems").asInt(0) > 0));
        to.accept(new Variant(at + " doubled", times(element, 2), false));
        if (schema.has("maxItems")) {
            int most = schema.path("maxItems").asInt();
            to.accept(new Variant(at + " longest", times(element, most), false));
            to.accept(new Variant(at + " too long", times(element, most + 1), true));
        }
        collect(
                at + "[0]",
                schema.path("items"),
                element,
                one -> to.accept(new Variant(one.what(), NODES.arrayNode().add(one.value()), one.broken())));
    }

    private static ArrayNode times(JsonNode element, int times) {
        ArrayNode array = NODES.arrayNode();
        for (int i = 0; i < times; i++) {
            array.add(element);
        }
        return array;
    }
}
