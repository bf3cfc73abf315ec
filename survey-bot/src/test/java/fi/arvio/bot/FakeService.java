package fi.arvio.bot;

import com.sun.net.httpserver.HttpExchange;
import fi.arvio.bot.LoopbackServer.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** The assessment service as the contract describes it to the bot, over real HTTP. */
public final class FakeService implements AutoCloseable {
    public static final String ROUND = "5b0c7f4e-1111-4000-8000-000000000000";
    /** Answered with silence, until the fake is closed. */
    public static final Response SILENCE = Response.of(0);

    private final LoopbackServer server = new LoopbackServer(this::handle);
    private final List<Put> answers = new CopyOnWriteArrayList<>();
    private final List<Put> dispositions = new CopyOnWriteArrayList<>();
    private final List<Put> reaches = new CopyOnWriteArrayList<>();
    private final List<Put> drained = new CopyOnWriteArrayList<>();
    private final List<Put> marks = new CopyOnWriteArrayList<>();
    private volatile String decisions = "{\"decisions\":[]}";
    private final CountDownLatch closing = new CountDownLatch(1);
    private final AtomicInteger fetched = new AtomicInteger();
    private final AtomicInteger unchanged = new AtomicInteger();
    private final AtomicInteger askedForDecisions = new AtomicInteger();
    private volatile String round = round();
    private volatile String etag = "\"1\"";
    private volatile String id = ROUND;
    private volatile boolean open = true;
    private volatile Function<Put, Response> answerPolicy = put -> Response.of(201);
    private volatile Function<Put, Response> dispositionPolicy = put -> Response.of(204);

    /** Something the bot handed over. */
    public record Put(String path, String authorization, String body) {
        public Map<String, Object> json() {
            return Json.object(body);
        }

        public String id() {
            return path.substring(path.lastIndexOf('/') + 1);
        }

        public boolean isBy(String pseudonym) {
            return pseudonym.equals(json().get("pseudonym"));
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        Response response = respond(exchange, LoopbackServer.body(exchange));
        if (response == SILENCE) {
            try {
                closing.await(20, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            exchange.close();
        } else {
            response.to(exchange);
        }
    }

    private Response respond(HttpExchange exchange, String body) {
        String path = exchange.getRequestURI().getPath();
        Put put = new Put(path, exchange.getRequestHeaders().getFirst("Authorization"), body);
        if (exchange.getRequestMethod().equals("PUT")) {
            if (path.contains("/unclear-marks/")) {
                marks.add(put);
                return Response.of(201);
            }
            if (path.endsWith("/drained")) {
                drained.add(put);
                return Response.of(204);
            }
            if (body.contains("\"contact\"")) {
                reaches.add(put);
                return Response.of(204);
            }
            boolean answer = path.contains("/item-responses/");
            (answer ? answers : dispositions).add(put);
            return (answer ? answerPolicy : dispositionPolicy).apply(put);
        }
        if (path.equals("/api/v1/bot/rounds")) {
            return ok("{\"rounds\":[" + (open ? "{\"id\":\"" + id + "\",\"status\":\"OPEN\"}" : "") + "]}");
        }
        if (path.equals("/api/v1/bot/rounds/" + id)) {
            return round(exchange.getRequestHeaders().getFirst("If-None-Match"));
        }
        if (path.equals("/api/v1/bot/rounds/" + ROUND + "/theme-decisions")) {
            askedForDecisions.incrementAndGet();
            return new Response(200, Map.of("ETag", "\"" + decisions.hashCode() + "\""), decisions);
        }
        if (path.equals("/api/v1/questionnaires/ARVIO-2/versions/1")) {
            return ok(resource("/contract/second-questionnaire.json"));
        }
        return path.equals("/api/v1/questionnaires/ARVIO/versions/1")
                ? ok(resource("/contract/questionnaire.json"))
                : Response.of(404);
    }

    private Response round(String known) {
        if (etag.equals(known)) {
            unchanged.incrementAndGet();
            return Response.of(304);
        }
        fetched.incrementAndGet();
        return new Response(200, Map.of("ETag", etag), round);
    }

    private static Response ok(String body) {
        return new Response(200, Map.of(), body);
    }

    /** A round like the contract's, but open for a long time and with a roster of as many as tests need. */
    /** Nobody is written to unasked on these days, so that no test depends on the hour it runs at. */
    public static String round() {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        return resource("/service/round.json")
                .replace(
                        "\"quiet\": []",
                        "\"quiet\": [{\"from\": \"%s\", \"until\": \"%s\"}]"
                                .formatted(today.minusDays(1), today.plusDays(2)));
    }

    private static String resource(String name) {
        try (InputStream in = FakeService.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String url() {
        return server.url();
    }

    public List<Put> answers() {
        return answers;
    }

    public List<Put> answersBy(String pseudonym) {
        return answers.stream().filter(put -> put.isBy(pseudonym)).toList();
    }

    public List<Put> dispositions() {
        return dispositions;
    }

    /** How people can be reached, as the bot reported it. */
    public List<Put> reaches() {
        return reaches;
    }

    /** How often the bot said that nothing was on its way any more. */
    public List<Put> drained() {
        return drained;
    }

    public List<Put> marks() {
        return marks;
    }

    /** What facilitators have decided about themes from now on; false if it was that already. */
    public boolean decide(String document) {
        boolean isNews = !decisions.equals(document);
        decisions = document;
        return isNews;
    }

    /** How often it was asked what has been decided. */
    public int askedForDecisions() {
        return askedForDecisions.get();
    }

    public void forgetAnswers() {
        answers.clear();
    }

    public int fetched() {
        return fetched.get();
    }

    public int unchanged() {
        return unchanged.get();
    }

    public void onAnswer(Function<Put, Response> policy) {
        answerPolicy = policy;
    }

    public void onDispositions(Function<Put, Response> policy) {
        dispositionPolicy = policy;
    }

    /** Serves another document from now on. */
    public void serve(String document, String tag) {
        round = document;
        etag = tag;
    }

    /** Serves another round in the place of the one so far. */
    public void serveInstead(String otherId, String document) {
        serve(document, "\"of " + otherId + "\"");
        id = otherId;
    }

    public void listRound(boolean listed) {
        open = listed;
    }

    public void down() {
        server.down();
    }

    public void up() {
        server.up();
    }

    @Override
    public void close() {
        closing.countDown();
        server.close();
    }
}
