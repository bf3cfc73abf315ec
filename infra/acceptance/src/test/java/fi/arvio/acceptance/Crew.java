package fi.arvio.acceptance;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import fi.arvio.demo.simulation.BotClient;
import fi.arvio.demo.simulation.Connector;
import fi.arvio.demo.simulation.Person;
import fi.arvio.demo.simulation.Question;
import fi.arvio.demo.simulation.Reply;
import fi.arvio.demo.simulation.SimulatedAnswers;
import fi.arvio.demo.simulation.SimulatedExpert;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Several simulated experts at once, and what the bot has acknowledged to each. */
final class Crew implements AutoCloseable {
    private static final Duration DIALOGUES_LIMIT = Duration.ofMinutes(8);

    private final SimulatedAnswers answers = new SimulatedAnswers(20250303);
    private final Connector connector;
    private final BotClient bot;
    private final ExecutorService dialogues = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Future<?>> running = new ArrayList<>();
    private final Map<String, Set<String>> acknowledged = new ConcurrentHashMap<>();
    private final AtomicInteger given = new AtomicInteger();

    Crew(RunningArvio arvio) throws IOException {
        this.connector = Connector.start();
        this.bot = new BotClient(arvio.settings().botUrl());
    }

    void start(List<Person> people) {
        for (var person : people) {
            var expert = new SimulatedExpert(person, answers, bot, connector, this::answered);
            running.add(dialogues.submit(() -> {
                expert.complete();
                return person;
            }));
        }
    }

    /** Until so many answers have been acknowledged, or all dialogues are over. */
    void awaitAnswers(int number) {
        await(number + " answers")
                .atMost(DIALOGUES_LIMIT)
                .until(() -> given.get() >= number || running.stream().allMatch(Future::isDone));
    }

    void awaitEnd() throws InterruptedException {
        await("the dialogues")
                .atMost(DIALOGUES_LIMIT)
                .until(() -> running.stream().allMatch(Future::isDone));
        for (var dialogue : running) {
            try {
                dialogue.get();
            } catch (ExecutionException e) {
                throw new AssertionError("A dialogue broke off: " + e.getCause(), e.getCause());
            }
        }
    }

    int given() {
        return given.get();
    }

    /** What each expert was told is recorded, as {@code item subject answer}, without saying who. */
    List<Set<String>> acknowledged() {
        return acknowledged.values().stream().<Set<String>>map(TreeSet::new).toList();
    }

    /** What one expert was told is recorded. */
    Set<String> acknowledged(Person person) {
        return acknowledged.getOrDefault(person.id(), Set.of());
    }

    @Override
    public void close() {
        dialogues.shutdownNow();
        connector.close();
    }

    /** A typed answer means what its button would have said. */
    private void answered(Person person, Question question, Reply reply) {
        var pressed = (Reply.Pressed) answers.byButtons().answer(person.id(), person.language(), question);
        var fields = pressed.value().path("arvio");
        var meaning = fields.has("missing")
                ? fields.path("missing").asText()
                : fields.has("value") ? fields.path("value").asText() : filledIn(pressed.value());
        var all = acknowledged.computeIfAbsent(person.id(), id -> new ConcurrentSkipListSet<>());
        if (all.add(question.item() + " " + question.subject() + " " + ReceivedAnswers.normal(meaning))) {
            given.incrementAndGet();
        }
    }

    /** The card's inputs, in one line. */
    private static String filledIn(JsonNode value) {
        return Stream.of("choices", "text", "rank1", "rank2", "aspect1", "aspect2")
                .map(input -> value.path(input).asText(""))
                .filter(input -> !input.isEmpty())
                .collect(Collectors.joining(","));
    }
}
