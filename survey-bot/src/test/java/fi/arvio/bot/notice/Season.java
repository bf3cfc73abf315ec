package fi.arvio.bot.notice;

import static org.awaitility.Awaitility.await;

import fi.arvio.bot.FakeConnector;
import fi.arvio.bot.FakeService;
import fi.arvio.bot.Json;
import fi.arvio.bot.RunningBot;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A round in the early spring of 2027, with as many people as are needed, all of whom Teams leads to.
 *
 * <p>It opens on Monday 11 January at eight and closes on Friday 5 February at four. Working day 4 is Friday 15 January,
 * working day 9 Friday 22 January; two working days before closing is Wednesday 3 February.
 */
final class Season {
    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
    private static final Duration LIMIT = Duration.ofSeconds(30);

    static final Instant OPENS = at("2027-01-11T08:00");
    static final Instant CLOSES = at("2027-02-05T16:00");

    /** The standard policy, as the service writes it. */
    static final Map<String, Object> POLICY = Map.of(
            "notStarted",
            2,
            "partial",
            3,
            "afterInvitation",
            List.of(4, 9),
            "beforeClosing",
            2,
            "gap",
            3,
            "from",
            "09:00",
            "until",
            "15:00",
            "fridayUntil",
            "12:00",
            "quiet",
            List.of());

    private final RunningBot bot;

    private Season(RunningBot bot) {
        this.bot = bot;
    }

    /** Lets the bot take over the round with that many people, whom Teams leads to; it opens in a minute. */
    static Season of(RunningBot bot, int people) {
        Season season = begins(bot, document(people, Map.of()));
        season.introduce(people, bot.connector().url());
        return season;
    }

    /** Lets the bot take over that round; it opens in a minute. */
    static Season begins(RunningBot bot, String document) {
        bot.setTime(OPENS.minusSeconds(60));
        bot.service().serve(document, "\"season\"");
        Season season = new Season(bot);
        int people = ((List<?>) Json.object(document).get("respondents")).size();
        await().atMost(LIMIT).until(() -> season.plan().size() == people);
        return season;
    }

    static Instant at(String localTime) {
        return LocalDateTime.parse(localTime).atZone(HELSINKI).toInstant();
    }

    /** The fake service's round with other times, people and whatever else is given. */
    static String document(int people, Map<String, Object> changes) {
        Map<String, Object> round = new HashMap<>(Json.object(FakeService.round()));
        round.put("opensAt", OPENS.toString());
        round.put("closesAt", CLOSES.toString());
        round.put("reminders", POLICY);
        @SuppressWarnings("unchecked") // The fixture is ours.
        List<Map<String, Object>> sample = (List<Map<String, Object>>) round.get("respondents");
        List<Map<String, Object>> respondents = new ArrayList<>();
        IntStream.rangeClosed(1, people).forEach(number -> {
            Map<String, Object> person = new HashMap<>(sample.get(number % sample.size()));
            person.put("id", id(number));
            person.put("name", "Expert " + number);
            person.put("entraObjectId", "00000000-0000-4000-8000-%012d".formatted(number));
            respondents.add(person);
        });
        round.put("respondents", respondents);
        round.putAll(changes);
        return Json.write(round);
    }

    static String id(int number) {
        return "E%02d".formatted(number);
    }

    static String conversation(int number) {
        return "a:" + number;
    }

    /** Lets everybody have installed the app long ago, without having been heard of since. */
    private void introduce(int people, String connector) {
        introduce(bot.connection(), people, connector);
    }

    static void introduce(Connection database, int people, String connector) {
        try (Connection connection = database;
                PreparedStatement insert = connection.prepareStatement("insert into contact (respondent, channel,"
                        + " conversation, reference, recency) values (?, 'msteams', ?, ?, 0)")) {
            for (int number = 1; number <= people; number++) {
                insert.setString(1, id(number));
                insert.setString(2, conversation(number));
                insert.setString(
                        3,
                        Json.write(Map.of(
                                "serviceUrl",
                                connector,
                                "conversation",
                                conversation(number),
                                "bot",
                                Map.of("id", "28:bot"),
                                "user",
                                Map.of("id", "29:" + number))));
                insert.addBatch();
            }
            insert.executeBatch();
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Goes on to a moment, and waits until everything that is due then has been looked at and has left. */
    void goTo(String localTime) {
        bot.setTime(at(localTime));
        settle();
    }

    /** Waits until the job has looked at everything and nothing is under way. */
    void settle() {
        Instant now = Instant.now();
        await().atMost(LIMIT).until(() -> lookedAfter(now) && !isUnderWay());
    }

    private boolean lookedAfter(Instant moment) {
        return query(
                "select count(*) from scheduled_tasks where task_name = 'notices' and last_success > ?",
                moment.plusMillis(150));
    }

    private boolean isUnderWay() {
        return query("select count(*) from notice where state in ('PLANNED', 'SENDING') and due_at > ?", Instant.EPOCH);
    }

    /** Whether it counts any. */
    private boolean query(String sql, Instant moment) {
        try (Connection connection = bot.connection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setTimestamp(1, Timestamp.from(moment));
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() && rows.getLong(1) > 0;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the facilitator is told will happen. */
    List<Map<String, Object>> plan() {
        String body = bot.get("/api/v1/rounds/" + FakeService.ROUND + "/reminders/plan", facilitator())
                .body();
        @SuppressWarnings("unchecked") // Our own answer.
        List<Map<String, Object>> people =
                (List<Map<String, Object>>) Json.object(body).get("people");
        return people == null ? List.of() : people;
    }

    Map<String, Object> planOf(int number) {
        return plan().stream()
                .filter(line -> id(number).equals(line.get("respondent")))
                .findFirst()
                .orElseThrow();
    }

    Map<String, Object> deliveries() {
        return Json.object(bot.get("/api/v1/rounds/" + FakeService.ROUND + "/deliveries", facilitator())
                .body());
    }

    String facilitator() {
        return bot.keys().token("FACILITATOR");
    }

    /** What somebody has been sent. */
    List<String> textsTo(int number) {
        return bot.connector().deliveredTo(conversation(number)).stream()
                .map(FakeConnector.Sent::text)
                .toList();
    }
}
