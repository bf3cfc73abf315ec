package fi.arvio.assessment.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.arvio.assessment.Database;
import fi.arvio.assessment.RunningService;
import fi.arvio.assessment.round.Drafts;
import fi.arvio.assessment.submission.Answers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A service in the year of the document's examples, with a round in every state that one can be in. */
final class World implements AutoCloseable {
    private static final Instant NOW = Instant.parse("2025-03-03T07:00:00Z");
    private static final String ROSTER = """
            code;name;email;entraObjectId;body;expertise;language;external;timeZone
            ;Aino Aalto;aino.aalto@hel.example;;KASKO;KOTO-1;fi;ei;
            ;Bo Berg;bo.berg@hel.example;;KASKO;TYO-1;sv;ei;
            """;

    private final RunningService service;
    private final Map<State, String> rounds = new EnumMap<>(State.class);
    private final String pilot;
    private int made;

    /** Where a round may be. */
    enum State {
        OPEN,
        DRAFT,
        CLOSING,
        CLOSED,
        REPORTED,
        /** The draft of a second round. */
        SECOND,
        /** One that repeats another and is closed as well. */
        REPEATED,
        PILOT,
        NOWHERE
    }

    World(Path folder) {
        Path offset = folder.resolve("offset");
        try {
            Files.writeString(offset, Duration.between(Instant.now(), NOW).toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        service = RunningService.on(Database.H2, Map.of("arvio.clock.offset-file", offset.toString()));
        pilot = Answers.toPilot(service).round();
    }

    RunningService service() {
        return service;
    }

    /** A round in the state; another one where the last has gone on since. */
    String round(State state) {
        return switch (state) {
            case NOWHERE -> "00000000-0000-4000-8000-000000000000";
            case PILOT -> pilot;
            case OPEN, DRAFT, CLOSING, CLOSED, REPORTED, SECOND, REPEATED -> {
                String held = rounds.get(state);
                String still = held != null && statusOf(held).equals(status(state)) ? held : make(state);
                rounds.put(state, still);
                yield still;
            }
        };
    }

    private static String status(State state) {
        return switch (state) {
            case SECOND -> State.DRAFT.name();
            case REPEATED -> State.CLOSED.name();
            default -> state.name();
        };
    }

    private String statusOf(String round) {
        return (String) details(round).at("status");
    }

    private RunningService.Answer details(String round) {
        return service.get("/api/v1/rounds/" + round, "FACILITATOR");
    }

    private String make(State state) {
        return switch (state) {
            case SECOND -> repeated(round(State.CLOSED));
            case REPEATED -> repeatedAndClosed(round(State.CLOSED));
            default -> drafted(state);
        };
    }

    private String repeatedAndClosed(String round) {
        String id = repeated(round);
        done(service.post("/api/v1/rounds/" + id + "/opening", "FACILITATOR", ""));
        for (int one = 10; one < 22; one++) {
            done(Answers.to(service, id).progress(one, "KOTO-1-1", 1, 1 + (one + one % 2) % 5));
        }
        close(id);
        return id;
    }

    private String repeated(String round) {
        RunningService.Answer draft = service.post(
                "/api/v1/rounds/" + round + "/repetition",
                "FACILITATOR",
                Drafts.json(Map.of(
                        "code",
                        "W-" + ++made,
                        "opensAt",
                        NOW.plus(Duration.ofDays(40)).toString(),
                        "closesAt",
                        NOW.plus(Duration.ofDays(60)).toString())));
        done(draft);
        return (String) draft.at("id");
    }

    private String drafted(State state) {
        String id = Drafts.draft(
                service, Drafts.wish("W-" + ++made, NOW.plus(Duration.ofDays(9)), NOW.plus(Duration.ofDays(30))), 60);
        String round = "/api/v1/rounds/" + id;
        done(service.post(round + "/roster/import", "FACILITATOR", ROSTER));
        if (state == State.DRAFT) {
            return id;
        }
        done(service.post(round + "/opening", "FACILITATOR", ""));
        done(Answers.to(service, id).put(Answers.pseudonym(7), "Z1", "1", 1, "\"value\":{\"text\":\"Aihe\"}"));
        if (state == State.OPEN) {
            return id;
        }
        for (int one = 10; one < 22; one++) {
            done(Answers.to(service, id).progress(one, "KOTO-1-1", 1, 1 + one % 5));
            done(Answers.to(service, id)
                    .put(Answers.pseudonym(one), "C3b", "KOTO", 1, "\"value\":{\"choices\":[\"YES\"]}"));
            done(Answers.to(service, id)
                    .put(Answers.pseudonym(one), "G3", "KOTO-1-1", 1, "\"value\":" + words(one == 10)));
        }
        if (state == State.CLOSING) {
            end(id);
        } else {
            close(id);
        }
        if (state == State.REPORTED) {
            done(service.post(round + "/report-completion", "FACILITATOR", ""));
        }
        return id;
    }

    private void close(String round) {
        end(round);
        done(service.put("/api/v1/bot/rounds/" + round + "/drained", "BOT", ""));
    }

    private void end(String round) {
        service.change("update round set closes_at = ? where id = ?", NOW, UUID.fromString(round));
    }

    /** As the examples quote them. */
    private static String words(boolean quotable) {
        return "{\"text\":\"Yhteistyö on selvästi parantunut.\",\"quotable\":" + quotable + "}";
    }

    private static void done(RunningService.Answer answer) {
        if (answer.status() / 100 != 2) {
            throw new IllegalStateException(answer.status() + " " + answer.body());
        }
    }

    /** The address of a call, with what there is in the place of its variables. */
    String address(Operation operation, String round, JsonNode body) {
        String address = operation.path();
        for (Operation.Parameter variable : operation.parameters("path")) {
            address = address.replace("{" + variable.name() + "}", value(operation, variable, round, body));
        }
        return address;
    }

    private String value(Operation operation, Operation.Parameter variable, String round, JsonNode body) {
        return switch (variable.name()) {
            case "id" -> round;
            case "eventId" -> eventId(operation.path().contains("unclear-marks"), round, body);
            case "themeId" -> theme(round);
            case "commentId" -> operation.path().endsWith("/resolution") ? differing(round) : comment(round, true);
            case "quoteId" -> quote(round);
            default -> variable.example().asText();
        };
    }

    private String theme(String round) {
        RunningService.Answer themes = service.get("/api/v1/rounds/" + round + "/own-themes", "FACILITATOR");
        List<Object> ids = themes.status() == 200 ? themes.each("themes", "id") : List.of();
        return ids.isEmpty() ? round(State.NOWHERE) : (String) ids.getFirst();
    }

    /** A comment of the round, one that may be quoted or one that may not. */
    String comment(String round, boolean quotable) {
        RunningService.Answer comments = service.get("/api/v1/rounds/" + round + "/comments", "FACILITATOR");
        if (comments.status() != 200 || comments.each("pools", "items").isEmpty()) {
            return round(State.NOWHERE);
        }
        List<Object> all = comments.each("pools.0.comments", "id");
        return (String) all.get(comments.each("pools.0.comments", "mayBeQuoted").indexOf(quotable));
    }

    /** A comment of the round that two have coded, and not alike. */
    String differing(String round) {
        String path = "/api/v1/rounds/" + round;
        String comment = comment(round, false);
        service.put(
                path + "/codebook",
                "FACILITATOR",
                "{\"codes\":[{\"code\":\"resurssit\",\"name\":{\"fi\":\"Resurssit\"}}]}");
        Map.of("Aino", "[\"resurssit\"]", "Bo", "[]")
                .forEach((coder, codes) ->
                        service.send(service.request(path + "/comments/" + comment + "/coding", "FACILITATOR", coder)
                                .PUT(BodyPublishers.ofString("{\"codes\":" + codes + "}"))));
        return comment;
    }

    /** A quote of the round that somebody has just proposed. */
    String quote(String round) {
        RunningService.Answer proposed = service.post(
                "/api/v1/rounds/" + round + "/quotes",
                "FACILITATOR",
                "{\"comment\":\"%s\",\"wording\":\"Yhteistyö on […]\",\"language\":\"fi\"}"
                        .formatted(comment(round, true)));
        return proposed.status() == 201 ? (String) proposed.at("id") : round(State.NOWHERE);
    }

    private static String eventId(boolean mark, String round, JsonNode body) {
        String subject = body.path("subject").isTextual() ? body.path("subject").asText() : "";
        String name = String.join(
                "\n", round, body.path("pseudonym").asText(), body.path("item").asText(), subject);
        String whole =
                mark ? "unclear\n" + name : name + "\n" + body.path("revision").asText();
        return UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** The body as it suits the round: a new one has a name of its own, an old one keeps the name it has. */
    JsonNode fitted(Operation operation, String round, JsonNode body) {
        JsonNode example = operation.example();
        if (body.isObject() && body.has("comment") && body.path("comment").equals(example.path("comment"))) {
            return ((ObjectNode) body.deepCopy()).put("comment", comment(round, true));
        }
        if (!body.path("code").equals(example.path("code")) || !body.isObject()) {
            return body;
        }
        return switch (operation.name()) {
            case "POST /api/v1/rounds", "POST /api/v1/rounds/{id}/repetition" ->
                ((ObjectNode) body.deepCopy()).put("code", "T-" + ++made);
            case "PUT /api/v1/rounds/{id}" -> renamed((ObjectNode) body.deepCopy(), example, details(round));
            default -> body;
        };
    }

    private static JsonNode renamed(ObjectNode wish, JsonNode example, RunningService.Answer held) {
        if (held.status() != 200) {
            return wish;
        }
        if (wish.path("series").equals(example.path("series"))) {
            wish.put("series", (String) held.at("series"));
        }
        return wish.put("code", (String) held.at("code"));
    }

    @Override
    public void close() {
        service.close();
    }
}
