package fi.arvio.assessment.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** What the service says of itself. */
record Document(JsonNode root) {
    static Document own() {
        try (InputStream in = Document.class.getResourceAsStream("/META-INF/swagger/arvio.yml")) {
            return new Document(new YAMLMapper().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        root.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method -> operations.add(new Operation(
                                this,
                                method.getKey().toUpperCase(java.util.Locale.ROOT),
                                path.getKey(),
                                method.getValue()))));
        return operations;
    }

    JsonNode schema(String name) {
        return root.path("components").path("schemas").path(name);
    }

    /** The schema itself, whether it stands there or elsewhere. */
    JsonNode resolved(JsonNode schema) {
        if (schema.has("$ref")) {
            return resolved(root.at(schema.path("$ref").asText().substring(1)));
        }
        return schema.path("allOf").size() == 1 ? resolved(schema.path("allOf").path(0)) : schema;
    }
}
