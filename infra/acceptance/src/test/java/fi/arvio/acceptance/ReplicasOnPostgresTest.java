package fi.arvio.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import fi.arvio.demo.Api;
import fi.arvio.demo.Database;
import fi.arvio.demo.Ports;
import fi.arvio.demo.simulation.Activities;
import fi.arvio.demo.simulation.BotClient;
import fi.arvio.demo.simulation.Person;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * Two bots on the demo's PostgreSQL remind 2,000 people while everything goes wrong in Teams, and the one that sends is
 * killed in the middle.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReplicasOnPostgresTest {
    private static final int PEOPLE = 2_000;
    private static final int KILL_AT = 700;
    private static final Duration LONG = Duration.ofMinutes(4);
    private static final Duration LOOK = Duration.ofMillis(500);

    /** No different from others, only sooner. */
    private static final Map<String, String> IMPATIENT =
            Map.of("ARVIO_NOTICES_ATTEMPT", "25s", "MICRONAUT_HTTP_SERVICES_CONNECTOR_READ_TIMEOUT", "8s");

    @Test
    void nobody_gets_two_and_everyone_whose_attempt_was_not_cut_off_gets_one() throws Exception {
        var monday = monday();
        var ahead = Duration.between(ZonedDateTime.now(monday.getZone()), monday.minusHours(1));
        try (var arvio = RunningArvio.start("replicas", Database.POSTGRES, ahead, IMPATIENT);
                var connector = UnreliableConnector.start()) {
            assertThat(setting(arvio, "fsync")).isEqualTo("on");
            var round = LargeRound.draft(arvio.api(), PEOPLE, monday);
            moveTime(arvio, monday);
            awaitPlan(arvio.api(), round);
            openChats(arvio, connector, round.people());

            connector.forget();
            connector.on(conversation -> UnreliableConnector.Fate.THROTTLED);
            // The fourth working day, when all moments of the day are past and the hours are not yet over.
            moveTime(arvio, monday.plusDays(4).with(LocalTime.of(11, 46)));
            // Only one bot is there, so that it is the one that sends; nobody else takes that from it while it lives.
            await("an attempt").atMost(LONG).until(() -> connector.attempts() > 0);
            var other = arvio.settings().withBotPort(Ports.free());
            try (var replica = arvio.startReplica(other)) {
                var api = Api.of(other);
                awaitPlan(api, round);
                var day = new BadDay(round.people());
                connector.on(day::fate);
                await("the middle")
                        .atMost(LONG)
                        .pollInterval(Duration.ofMillis(20))
                        .until(() -> connector.taken().size() >= KILL_AT);
                arvio.killBot();
                assertThat(connector.taken()).hasSizeLessThan(PEOPLE / 2);
                await("the end").atMost(LONG).pollInterval(LOOK).until(() -> isSettled(deliveries(api, round)));
                assertThat(replica.isAlive()).isTrue();
                day.judge(connector.taken(), deliveries(api, round));
            }
        }
    }

    /** The next first Monday of a September, when nobody has holidays; it opens at eight. */
    private static ZonedDateTime monday() {
        var now = ZonedDateTime.now(ZoneId.of("Europe/Helsinki"));
        var monday = mondayOf(now);
        return monday.minusHours(2).isAfter(now) ? monday : mondayOf(now.plusYears(1));
    }

    private static ZonedDateTime mondayOf(ZonedDateTime year) {
        return year.withMonth(9)
                .with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY))
                .with(LocalTime.of(8, 0));
    }

    /** As a person does who looks after a demo. */
    private static void moveTime(RunningArvio arvio, ZonedDateTime moment) throws IOException {
        var process = DemoProcess.command(
                        arvio.settings(),
                        "time",
                        "--to",
                        moment.toLocalDateTime().toString())
                .start();
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .startsWith("Campaign time is");
    }

    /** Everybody opens the chat and is greeted there: from then on they can be written to. */
    private static void openChats(RunningArvio arvio, UnreliableConnector connector, List<Person> people)
            throws IOException, InterruptedException, ExecutionException {
        var bot = new BotClient(arvio.settings().botUrl());
        try (var senders = Executors.newFixedThreadPool(8)) {
            var opened = people.stream()
                    .<Callable<Person>>map(person -> () -> {
                        bot.send(new Activities(person, connector.url()).opened());
                        return person;
                    })
                    .toList();
            for (var one : senders.invokeAll(opened)) {
                one.get();
            }
        }
        await("the greetings").atMost(LONG).until(() -> connector.taken().size() == people.size());
        arvio.awaitEmptyBacklog();
    }

    /** Until that bot knows the round and everybody in it. */
    private static void awaitPlan(Api api, LargeRound round) {
        await("the round")
                .atMost(LONG)
                .pollInterval(LOOK)
                .ignoreExceptions()
                .until(() -> api.bot("/rounds/" + round.id() + "/reminders/plan")
                                .path("people")
                                .size()
                        == PEOPLE);
    }

    private static JsonNode deliveries(Api api, LargeRound round) throws IOException, InterruptedException {
        return api.bot("/rounds/" + round.id() + "/deliveries");
    }

    private static boolean isSettled(JsonNode deliveries) {
        return deliveries.path("planned").asInt(-1) == 0
                && deliveries.path("sending").asInt(-1) == 0;
    }

    /** Asked of the server itself. */
    private static String setting(RunningArvio arvio, String name) throws SQLException {
        var environment = arvio.databaseEnvironment();
        try (var connection = DriverManager.getConnection(
                        environment.get("ARVIO_BOT_DB_URL"),
                        environment.get("ARVIO_BOT_DB_USER"),
                        environment.get("ARVIO_BOT_DB_PASSWORD"));
                var statement = connection.prepareStatement("select current_setting(?)")) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
