package fi.arvio.bot.notice;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.arvio.bot.BotProcess;
import fi.arvio.bot.FakeConnector;
import fi.arvio.bot.FakeService;
import fi.arvio.bot.Json;
import fi.arvio.bot.LoopbackServer.Response;
import fi.arvio.bot.TestKeys;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two bots on one PostgreSQL invite 2,000 people while everything goes wrong, and one of them is killed in the middle. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReplicasTest {
    private static final int PEOPLE = 2_000;
    private static final int KILL_AT = 700;
    /** As many as one bot sends at a time. */
    private static final int IN_FLIGHT = 16;

    private static final Duration LONG = Duration.ofMinutes(4);

    @Test
    void nobody_gets_two_and_everyone_whose_attempt_was_not_cut_off_gets_one(@TempDir Path folder) throws Exception {
        try (EmbeddedPostgres postgres = durable();
                FakeService service = new FakeService();
                FakeConnector connector = new FakeConnector()) {
            service.serve(Season.document(PEOPLE, Map.of()), "\"season\"");
            connector.on(new Troubles()::answer);
            TestKeys keys = new TestKeys();
            Map<String, String> settings = settings(folder, postgres, service, keys);
            setTime(folder, Season.OPENS.minusSeconds(60));
            try (BotProcess first = BotProcess.with(Files.createDirectory(folder.resolve("one")), settings);
                    BotProcess second = BotProcess.with(Files.createDirectory(folder.resolve("two")), settings)) {
                Season.introduce(database(settings), PEOPLE, connector.url());
                await().atMost(LONG).until(() -> people(second, keys) == PEOPLE);

                setTime(folder, Season.at("2027-01-11T14:46"));
                await().atMost(LONG).until(() -> connector.delivered().size() >= KILL_AT);
                first.kill();
                await().atMost(LONG).until(() -> isSettled(second, keys));

                judge(connector, deliveries(second, keys));
            }
        }
    }

    private static void judge(FakeConnector connector, Map<String, Object> deliveries) {
        Map<String, Long> delivered =
                connector.delivered().stream().collect(groupingBy(FakeConnector.Sent::conversation, counting()));
        assertThat(delivered.values()).containsOnly(1L);

        Set<String> uncertain = ((List<?>) deliveries.get("uncertainOnes"))
                .stream()
                        .map(one -> String.valueOf(((Map<?, ?>) one).get("respondent")))
                        .collect(Collectors.toSet());
        Set<String> cut = ids(Troubles::isCutOff);
        assertThat(uncertain).containsAll(cut);
        assertThat(uncertain).hasSizeLessThanOrEqualTo(cut.size() + IN_FLIGHT);

        Set<String> blocked = ids(Troubles::isBlocked);
        assertThat(IntStream.rangeClosed(1, PEOPLE)
                        .filter(number -> !uncertain.contains(Season.id(number)))
                        .filter(number -> !blocked.contains(Season.id(number)))
                        .mapToObj(Season::conversation))
                .allMatch(delivered::containsKey);
        // Of one that was just being turned away when the bot was killed, nobody knows that either.
        blocked.removeAll(uncertain);
        assertThat(deliveries)
                .containsEntry("planned", 0)
                .containsEntry("unreachable", Map.of("BLOCKED_BY_USER", blocked.size()))
                .containsEntry("sent", PEOPLE - blocked.size() - uncertain.size());
    }

    private static Set<String> ids(IntPredicate which) {
        return IntStream.rangeClosed(1, PEOPLE)
                .filter(which)
                .mapToObj(Season::id)
                .collect(Collectors.toSet());
    }

    /** A connector on a bad day. */
    private static final class Troubles {
        private final AtomicInteger attempts = new AtomicInteger();

        Response answer(FakeConnector.Sent sent) {
            int attempt = attempts.incrementAndGet();
            if (attempt % 400 > 360) {
                return Response.of(429, "Retry-After", "1");
            }
            int number = Integer.parseInt(sent.conversation().substring(2));
            if (isBlocked(number)) {
                return new Response(403, Map.of(), "{\"error\":{\"code\":\"MessageWritesBlocked\"}}");
            }
            if (isCutOff(number)) {
                return number % 50 == 1
                        ? FakeConnector.CUT
                        : number % 50 == 2 ? FakeConnector.TAKEN_AND_CUT : FakeConnector.SILENCE;
            }
            return attempt % 100 == 7 ? Response.of(503) : Response.of(201);
        }

        static boolean isBlocked(int number) {
            return number % 20 == 0;
        }

        static boolean isCutOff(int number) {
            return number % 50 == 1 || number % 50 == 2 || number % 250 == 3;
        }
    }

    /** A server that keeps what it has committed, as in production; for other tests it need not. */
    private static EmbeddedPostgres durable() throws IOException {
        return EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .start();
    }

    private static Map<String, String> settings(
            Path folder, EmbeddedPostgres postgres, FakeService service, TestKeys keys) {
        Map<String, String> settings = new HashMap<>();
        settings.put("datasources.default.url", postgres.getJdbcUrl("postgres", "postgres"));
        settings.put("datasources.default.username", "postgres");
        settings.put("datasources.default.password", "postgres");
        settings.put("arvio.keys", keys.folder().toString());
        settings.put("arvio.clock.offset-file", folder.resolve("clock-offset").toString());
        settings.put("arvio.service.url", service.url());
        settings.put("arvio.service.poll", "500ms");
        settings.put("arvio.notices.pulse", "500ms");
        settings.put("arvio.notices.attempt", "10s");
        settings.put("arvio.teams.per-second", "1000");
        settings.put("micronaut.http.services.connector.read-timeout", "2s");
        return settings;
    }

    private static Connection database(Map<String, String> settings) throws SQLException {
        return DriverManager.getConnection(
                settings.get("datasources.default.url"),
                settings.get("datasources.default.username"),
                settings.get("datasources.default.password"));
    }

    private static void setTime(Path folder, Instant campaignTime) throws IOException {
        Path next = Files.writeString(
                folder.resolve("next"),
                Duration.between(Instant.now(), campaignTime).toString());
        Files.move(
                next,
                folder.resolve("clock-offset"),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    private static int people(BotProcess bot, TestKeys keys) {
        Object people = Json.object(
                        bot.get("/api/v1/rounds/" + FakeService.ROUND + "/reminders/plan", keys.token("FACILITATOR")))
                .get("people");
        return people instanceof List<?> list ? list.size() : 0;
    }

    private static Map<String, Object> deliveries(BotProcess bot, TestKeys keys) {
        return Json.object(bot.get("/api/v1/rounds/" + FakeService.ROUND + "/deliveries", keys.token("FACILITATOR")));
    }

    private static boolean isSettled(BotProcess bot, TestKeys keys) {
        Map<String, Object> deliveries = deliveries(bot, keys);
        return Integer.valueOf(0).equals(deliveries.get("planned"))
                && Integer.valueOf(0).equals(deliveries.get("sending"));
    }
}
