package fi.arvio.assessment.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;

/** One operation as the document describes it. */
record Operation(Document document, String method, String path, JsonNode described) {
    private static final String JSON = "application/json";

    /** A named place of a request where something is to be put. */
    record Parameter(String name, String in, JsonNode schema, JsonNode example) {}

    String name() {
        return method + " " + path;
    }

    List<Parameter> parameters(String in) {
        return StreamSupport.stream(described.path("parameters").spliterator(), false)
                .filter(one -> one.path("in").asText().equals(in))
                .map(one -> new Parameter(
                        one.path("name").asText(), in, document.resolved(one.path("schema")), example(one)))
                .toList();
    }

    private static JsonNode example(JsonNode parameter) {
        return parameter.has("example")
                ? parameter.path("example")
                : parameter.path("schema").path("example");
    }

    boolean takesJson() {
        return bodies().has(JSON);
    }

    boolean takesBody() {
        return !bodies().isEmpty();
    }

    /** What bodies it takes, by media type. */
    JsonNode bodies() {
        return described.path("requestBody").path("content");
    }

    JsonNode body() {
        return document.resolved(bodies().path(JSON).path("schema"));
    }

    /** The example of the body, which stands with the body or with its schema. */
    JsonNode example() {
        JsonNode given = bodies().path(JSON).path("example");
        return given.isMissingNode() ? new Values(document).example(body()) : given;
    }

    JsonNode response(int status) {
        return described.path("responses").path(String.valueOf(status));
    }

    @Override
    public String toString() {
        return name();
    }
}
