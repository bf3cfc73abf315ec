package fi.arvio.assessment.round;

import static org.assertj.core.api.Assertions.assertThat;

import fi.arvio.assessment.Database;
import fi.arvio.assessment.RunningService;
import fi.arvio.assessment.time.CampaignTime;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A service whose campaign time goes forward, and rounds of sixty people that are held in it. */
public final class Campaign implements AutoCloseable {
    private final Path offset;
    private final RunningService service;
    private Duration ahead = Duration.ZERO;
    private int rounds;

    public Campaign(Database database, Path folder, String poll) {
        offset = folder.resolve("offset");
        service = RunningService.on(
                database, Map.of("arvio.clock.offset-file", offset.toString(), "arvio.rounds.poll", poll));
    }

    public RunningService service() {
        return service;
    }

    public Instant now() {
        return service.bean(CampaignTime.class).instant().truncatedTo(ChronoUnit.SECONDS);
    }

    public void pass(Duration duration) {
        ahead = ahead.plus(duration);
        try {
            Path written = Files.writeString(offset.resolveSibling("next"), ahead.toString());
            Files.move(written, offset, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A round that is to open tomorrow, for three weeks. */
    public Map<String, Object> wish() {
        Instant opens = now().plus(Duration.ofDays(1));
        return Drafts.wish("R-" + ++rounds, opens, opens.plus(Duration.ofDays(21)));
    }

    public String opened() {
        String id = Drafts.draft(service, wish(), 60);
        assertThat(open(id).status()).isEqualTo(200);
        return id;
    }

    /** A round whose closing time has come. */
    public String closing() {
        String id = opened();
        pass(Duration.ofDays(23));
        return id;
    }

    public RunningService.Answer open(String id) {
        return service.post("/api/v1/rounds/" + id + "/opening", "FACILITATOR", "");
    }

    public RunningService.Answer drained(String id) {
        return service.put("/api/v1/bot/rounds/" + id + "/drained", "BOT", "{}");
    }

    public RunningService.Answer force(String id) {
        return service.post("/api/v1/rounds/" + id + "/closing", "FACILITATOR", "{\"reason\":\"Botti ei vastaa.\"}");
    }

    public RunningService.Answer get(String id, String what) {
        return service.get("/api/v1/rounds/" + id + what, "FACILITATOR");
    }

    public RunningService.Answer put(String id, Map<String, Object> wish) {
        return service.put("/api/v1/rounds/" + id, "FACILITATOR", Drafts.json(wish));
    }

    public long count(String table, String id) {
        return service.reading(sql -> sql.first(
                        "select count(*) as rows_found from " + table + " where round_id = cast(? as uuid)",
                        row -> row.count("rows_found"),
                        id))
                .orElseThrow();
    }

    public static <T> List<T> atOnce(List<Callable<T>> actions) throws Exception {
        CyclicBarrier line = new CyclicBarrier(actions.size());
        try (ExecutorService pool = Executors.newFixedThreadPool(actions.size())) {
            List<Future<T>> running = actions.stream()
                    .map(action -> pool.submit(() -> {
                        line.await();
                        return action.call();
                    }))
                    .toList();
            List<T> results = new ArrayList<>();
            for (Future<T> one : running) {
                results.add(one.get());
            }
            return results;
        }
    }

    @Override
    public void close() {
        service.close();
    }
}
