package fi.arvio.demo.simulation;

import com.fasterxml.jackson.databind.JsonNode;

/** One expert of the roster. */
public record Person(String id, String name, String entraObjectId, String language) {

    public static Person of(JsonNode respondent) {
        return new Person(
                respondent.path("id").asText(),
                respondent.path("name").asText(),
                respondent.path("entraObjectId").asText(),
                respondent.path("language").asText("fi"));
    }

    public String conversation() {
        return "simulated-" + id;
    }
}
