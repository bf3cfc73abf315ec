package fi.arvio.assessment.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.arvio.assessment.RunningService;
import fi.arvio.assessment.problem.ProblemCode;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Says what is wrong with an answer by what the document promises. */
final class Judge {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Schemas schemas;
    private final Set<String> seen = new TreeSet<>();

    Judge(Document document) {
        this.schemas = new Schemas(document);
    }

    /** The problem codes that came by. */
    Set<String> seen() {
        return seen;
    }

    Optional<String> complaint(Trial trial, RunningService.Answer answer) {
        int status = answer.status();
        JsonNode promised = trial.operation().response(status);
        if (status >= 500) {
            return Optional.of("an error of ours");
        }
        if (promised.isMissingNode()) {
            return Optional.of("a status that is not documented");
        }
        if (trial.broken() && status < 400) {
            return Optional.of("taken, though it breaks the schema");
        }
        return status >= 400 ? problem(promised, answer) : success(promised, answer);
    }

    private Optional<String> problem(JsonNode promised, RunningService.Answer answer) {
        if (!answer.header("Content-Type").startsWith("application/problem+json")) {
            return Optional.of("no problem+json but " + answer.header("Content-Type"));
        }
        JsonNode problem = read(answer.body());
        String code = problem.path("code").asText();
        seen.add(code);
        Optional<ProblemCode> known = Arrays.stream(ProblemCode.values())
                .filter(one -> one.code().equals(code))
                .findFirst();
        if (known.isEmpty()
                || known.get().status().getCode() != answer.status()
                || problem.path("status").asInt() != answer.status()
                || !problem.path("title").asText().equals(known.get().title())
                || !problem.path("type").asText().equals("urn:arvio:problem:" + code)) {
            return Optional.of("no problem of the catalogue");
        }
        String description = " " + promised.path("description").asText() + " ";
        if (!description.matches("(?s).*[^a-z-]" + code + "[^a-z-].*")) {
            return Optional.of("a code that the description does not name: " + code);
        }
        return fits(promised, "application/problem+json", answer.body());
    }

    private Optional<String> success(JsonNode promised, RunningService.Answer answer) {
        String type = answer.header("Content-Type").split(";", 2)[0];
        if (promised.path("content").findValue("schema") == null) {
            return answer.body().isEmpty() ? Optional.empty() : Optional.of("a body that is not documented");
        }
        if (!promised.path("content").has(type)) {
            return Optional.of("a type that is not documented: " + type);
        }
        return type.equals("application/json") ? fits(promised, type, answer.body()) : Optional.empty();
    }

    private Optional<String> fits(JsonNode promised, String type, String body) {
        JsonNode schema = promised.path("content").path(type).path("schema");
        return schema.isMissingNode()
                ? Optional.of("no schema is documented for " + type)
                : schemas.complaint(schema, read(body));
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + body, e);
        }
    }
}
