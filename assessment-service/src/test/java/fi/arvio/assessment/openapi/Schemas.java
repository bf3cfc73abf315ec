package fi.arvio.assessment.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import com.networknt.schema.oas.OpenApi30;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Checks values against the document's schemas, which say of every field that there is. */
final class Schemas {
    private final JsonSchemaFactory factory = JsonSchemaFactory.getInstance(
            VersionFlag.V4,
            builder -> builder.metaSchema(OpenApi30.getInstance())
                    .defaultMetaSchemaIri(OpenApi30.getInstance().getIri()));
    private final JsonNode components;
    private final Map<JsonNode, JsonSchema> read = new HashMap<>();

    Schemas(Document document) {
        this.components = document.root().path("components").deepCopy();
        components.path("schemas").forEach(Schemas::tighten);
    }

    /** Only what is described may be there, and what may be null may be so wherever it is described. */
    private static void tighten(JsonNode node) {
        node.forEach(Schemas::tighten);
        if (!(node instanceof ObjectNode schema)) {
            return;
        }
        if (schema.path("properties").isObject()) {
            schema.put("additionalProperties", false);
        }
        if (schema.path("nullable").asBoolean() && schema.has("allOf")) {
            JsonNode parts = schema.remove("allOf");
            schema.putArray("anyOf").addAll((com.fasterxml.jackson.databind.node.ArrayNode) parts);
            schema.withArray("anyOf").addObject().putArray("enum").addNull();
        }
    }

    Optional<String> complaint(JsonNode schema, JsonNode value) {
        String complaint = read
                .computeIfAbsent(schema, this::compiled)
                .validate(value, context -> context.getExecutionConfig().setFormatAssertionsEnabled(true))
                .stream()
                .map(ValidationMessage::getMessage)
                .limit(5)
                .collect(Collectors.joining("; "));
        return complaint.isEmpty() ? Optional.empty() : Optional.of("a body that the schema has not: " + complaint);
    }

    private JsonSchema compiled(JsonNode schema) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.set("components", components);
        root.putArray("allOf").add(schema);
        return factory.getSchema(root, SchemaValidatorsConfig.builder().build());
    }
}
