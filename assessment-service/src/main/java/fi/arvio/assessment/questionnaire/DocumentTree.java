package fi.arvio.assessment.questionnaire;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** Reads a questionnaire document as nested maps and lists, before anybody knows what it holds. */
@Singleton
class DocumentTree {
    private static final Argument<Map<String, Object>> TREE = Argument.mapOf(String.class, Object.class);

    private final JsonMapper json;

    DocumentTree(JsonMapper json) {
        this.json = json;
    }

    /** Empty if the document is no JSON object. */
    Optional<Map<String, Object>> read(String document) {
        try {
            return Optional.ofNullable(json.readValue(document, TREE));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    Node node(String document) {
        return new Node("", read(document).orElse(Map.of()));
    }
}
