package fi.arvio.assessment.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The service keeps to its own description, whatever it is sent. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(ReplaceUnderscores.class)
class OpenApiTest {
    private static final List<String> ROLES = List.of("FACILITATOR", "CLIENT", "ADMINISTRATOR", "CONTROLLER", "BOT");
    private static final ObjectMapper ASCII =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
    private static final long SEED = 20250303;

    private final Document document = Document.own();
    private final Judge judge = new Judge(document);
    private World world;
    private Caller caller;

    @BeforeAll
    void start(@TempDir Path folder) {
        world = new World(folder);
        caller = new Caller(world.service(), judge);
    }

    @AfterAll
    void stop() {
        System.out.println("OpenAPI: " + caller.sent() + " requests, codes " + judge.seen());
        world.close();
    }

    Stream<Operation> operations() {
        return document.operations().stream();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void an_operation_keeps_to_its_description(Operation operation) {
        List<String> complaints = new ArrayList<>();
        List<Trial> taken = new ArrayList<>();
        for (Trial example : examples(operation)) {
            int status = caller.call(example, complaints);
            if (status / 100 == 2) {
                taken.add(example);
            }
        }
        assertThat(taken).as("an example that is taken").isNotEmpty();
        Random dice = new Random(SEED);
        for (Trial trial : odd(operation, taken.getFirst())) {
            caller.call(trial, complaints);
            if (dice.nextInt(8) == 0) {
                caller.call(trial.as(null), complaints);
                caller.call(trial.as(ROLES.get(dice.nextInt(ROLES.size()))), complaints);
            }
        }
        assertThat(complaints).as("seed " + SEED).isEmpty();
    }

    private List<Trial> examples(Operation operation) {
        List<Trial> examples = new ArrayList<>();
        for (World.State state : operation.path().contains("{id}") ? World.State.values() : oneState()) {
            for (String role : ROLES) {
                examples.add(example(operation, world.round(state), role, state.name()));
            }
            examples.add(example(operation, world.round(state), null, state.name()));
        }
        return examples;
    }

    private static World.State[] oneState() {
        return new World.State[] {World.State.OPEN};
    }

    private Trial example(Operation operation, String round, String role, String what) {
        JsonNode body = operation.takesJson() ? world.fitted(operation, round, operation.example()) : null;
        byte[] bytes = body == null ? other(operation) : bytes(body, false);
        Map<String, String> headers = new LinkedHashMap<>(Map.of("If-Match", "*"));
        if (operation.takesBody()) {
            headers.put("Content-Type", operation.takesJson() ? "application/json" : "text/csv");
        }
        return new Trial(
                operation, world.address(operation, round, operation.example()), role, headers, bytes, what, false);
    }

    private static byte[] other(Operation operation) {
        String example = operation
                .bodies()
                .path("text/csv")
                .path("schema")
                .path("example")
                .asText("");
        return example.getBytes(StandardCharsets.UTF_8);
    }

    private List<Trial> odd(Operation operation, Trial sound) {
        Stream<Trial> all = Stream.of(Oddities.addresses(sound), Oddities.queries(sound), Oddities.headers(sound))
                .flatMap(trials -> trials);
        Stream<Trial> bodies = operation.takesBody() ? Oddities.bodies(sound) : Stream.empty();
        Stream<Trial> values = operation.takesJson() ? values(operation, sound) : Stream.empty();
        return Stream.of(all, bodies, values).flatMap(trials -> trials).toList();
    }

    private Stream<Trial> values(Operation operation, Trial sound) {
        String round = round(operation, sound);
        return new Values(document)
                .variants(operation.body(), operation.example()).stream().map(one -> {
                    byte[] body = bytes(world.fitted(operation, round, one.value()), true);
                    return sound.at(addressed(operation, sound, round, one.value()), one.what(), one.broken())
                            .with(body, one.what(), one.broken());
                });
    }

    /** The round that a call is about. */
    private static String round(Operation operation, Trial sound) {
        int place = Arrays.asList(operation.path().split("/", -1)).indexOf("{id}");
        return place < 0 ? "" : sound.address().split("/", -1)[place];
    }

    /** An event's id follows its body, so that it is the body that is judged. */
    private String addressed(Operation operation, Trial sound, String round, JsonNode body) {
        return operation.path().endsWith("{eventId}") ? world.address(operation, round, body) : sound.address();
    }

    private static byte[] bytes(JsonNode body, boolean ascii) {
        try {
            return ascii
                    ? ASCII.writeValueAsString(body).getBytes(StandardCharsets.US_ASCII)
                    : new ObjectMapper().writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError(Arrays.toString(e.getStackTrace()), e);
        }
    }
}
