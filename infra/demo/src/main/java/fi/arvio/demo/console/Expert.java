package fi.arvio.demo.console;

import com.fasterxml.jackson.databind.JsonNode;

/** Somebody of the roster whom one can be. */
record Expert(String id, String name, String body, String language) {

    static Expert of(JsonNode node) {
        return new Expert(
                node.path("id").asText(),
                node.path("name").asText(),
                node.path("body").asText(),
                node.path("language").asText());
    }
}
