package fi.arvio.bot.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import fi.arvio.bot.Database;
import fi.arvio.bot.Expert;
import fi.arvio.bot.FakeService;
import fi.arvio.bot.FakeTelegram;
import fi.arvio.bot.FakeTelegram.Call;
import fi.arvio.bot.Json;
import fi.arvio.bot.LoopbackServer.Response;
import fi.arvio.bot.RunningBot;
import fi.arvio.bot.TelegramChat;
import fi.arvio.bot.delivery.Delivery;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What becomes of updates and replies when Telegram, the network or the database is not at its best. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TroubleWithTelegramTest {
    /** More than the longest wait between two attempts, a minute. */
    private static final Duration LONG = Duration.ofSeconds(90);

    private static FakeTelegram telegram;
    private static RunningBot bot;

    @BeforeAll
    static void start() {
        telegram = new FakeTelegram();
        bot = RunningBot.on(Database.H2, telegram.settings());
    }

    @AfterAll
    static void stop() {
        bot.close();
        telegram.close();
    }

    @AfterEach
    void telegramIsWellAgain() {
        telegram.recover();
    }

    private static void hears(TelegramChat chat, int messages) {
        await().atMost(LONG).until(() -> chat.heard().size() >= messages);
    }

    private static TelegramChat welcomed(int number) {
        TelegramChat chat = telegram.linked(bot, number);
        hears(chat, 1);
        return chat;
    }

    /** Answers the first calls of a method about the chat, or of anybody where it is null, like this. */
    private static void answerFirst(String method, TelegramChat chat, Response... responses) {
        Queue<Response> queue = new ConcurrentLinkedQueue<>(List.of(responses));
        Predicate<Call> concerned = call ->
                call.method().equals(method) && (chat == null || call.chat().equals(chat.id()));
        telegram.on(call -> concerned.test(call) ? queue.poll() : null);
    }

    private static List<Call> attempts(TelegramChat chat) {
        return telegram.calls("sendMessage").stream()
                .filter(call -> call.chat().equals(chat.id()))
                .toList();
    }

    @Test
    void whoever_has_blocked_the_bot_is_not_written_to_again_and_again() {
        TelegramChat chat = welcomed(1);
        int dead = bot.backlog("dead");
        answerFirst("sendMessage", chat, FakeTelegram.refusal(403, "Forbidden: bot was blocked by the user"));

        chat.says("aloita");

        await().atMost(LONG).until(() -> bot.backlog("dead") == dead + 1);
        chat.says("4");
        hears(chat, 2);
        assertThat(attempts(chat)).hasSize(3);
        assertThat(bot.backlog("replies")).isZero();
    }

    @Test
    void whoever_is_throttled_waits_as_long_as_telegram_asks_and_keeps_the_order() {
        TelegramChat chat = welcomed(2);
        answerFirst(
                "sendMessage",
                chat,
                FakeTelegram.tooMany(2),
                FakeTelegram.refusal(500, "Internal Server Error"),
                new Response(502, Map.of("Content-Type", "text/html"), "<html>Bad Gateway</html>"));
        chat.says("aloita");
        chat.says("4");

        hears(chat, 3);
        assertThat(chat.heard().get(1)).contains("1/12");
        assertThat(chat.heard().get(2)).contains("2/12");
        List<Call> attempts = attempts(chat);
        assertThat(attempts).hasSize(6);
        assertThat(attempts.get(2).nanos() - attempts.get(1).nanos())
                .as("Telegram asked for two seconds")
                .isGreaterThanOrEqualTo(Duration.ofMillis(1990).toNanos());
    }

    @Test
    void a_redirect_is_not_followed() {
        TelegramChat chat = welcomed(3);
        try (FakeTelegram elsewhere = new FakeTelegram()) {
            String there = elsewhere.url() + "/bot" + FakeTelegram.TOKEN + "/sendMessage";
            answerFirst("sendMessage", chat, Response.of(307, "Location", there));
            chat.says("aloita");

            hears(chat, 2);
            assertThat(elsewhere.calls("sendMessage")).isEmpty();
            assertThat(attempts(chat)).hasSize(3);
        }
    }

    @Test
    void a_message_that_is_gone_is_not_tried_to_be_replaced_again() {
        TelegramChat chat = welcomed(6);
        answerFirst(
                "editMessageText",
                chat,
                FakeTelegram.refusal(400, "Bad Request: message to edit not found"),
                FakeTelegram.refusal(400, "Bad Request: message is not modified"));
        int dead = bot.backlog("dead");
        chat.says("aloita");
        hears(chat, 2);
        chat.says("4");
        hears(chat, 3);
        chat.says("3");

        hears(chat, 4);
        await().atMost(LONG).until(() -> bot.backlog("replies") == 0);
        assertThat(telegram.calls("editMessageText").stream()
                        .filter(call -> call.chat().equals(chat.id())))
                .hasSize(2);
        assertThat(bot.backlog("dead")).isEqualTo(dead);
    }

    @Test
    void an_update_is_confirmed_only_after_its_turn_is_committed() throws Exception {
        TelegramChat chat = welcomed(7);
        execute("alter table reply rename to away");
        long update;
        try {
            update = chat.says("aloita");
            long polls = telegram.polls();
            await().atMost(LONG).until(() -> telegram.polls() >= polls + 3);
            assertThat(telegram.unconfirmed()).contains(update);
        } finally {
            execute("alter table away rename to reply");
        }

        hears(chat, 2);
        await().atMost(LONG).until(() -> !telegram.unconfirmed().contains(update));
        assertThat(chat.heard()).hasSize(2);
    }

    @Test
    void an_update_that_can_never_be_taken_holds_up_nobody_else_and_is_given_up_in_the_end() throws Exception {
        TelegramChat poisoned = welcomed(8);
        TelegramChat other = welcomed(9);
        String pseudonym = bot.expert(8).pseudonym();
        execute("update session set document = 'no JSON' where pseudonym = '" + pseudonym + "'");

        long poison = poisoned.says("aloita");
        long behind = other.says("aloita");

        hears(other, 2);
        assertThat(telegram.unconfirmed()).as("the others are not held up").contains(poison, behind);
        hears(poisoned, 2);
        assertThat(poisoned.heard().getLast()).contains("Jokin meni vikaan");
        await().atMost(LONG).until(() -> telegram.unconfirmed().isEmpty());
        execute("delete from session where pseudonym = '" + pseudonym + "'");
        poisoned.says("aloita");
        hears(poisoned, 3);
        assertThat(poisoned.heard().getLast()).contains("1/12");
        assertThat(other.heard()).hasSize(2);
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = bot.connection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void a_bot_that_is_restarted_while_it_waits_ends_at_once_and_loses_nothing() {
        TelegramChat chat = welcomed(10);
        long polls = telegram.polls();
        await().atMost(LONG).until(() -> telegram.unconfirmed().isEmpty());

        List<ILoggingEvent> warnings = warningsWhile(Poller.class, bot::restart);

        assertThat(warnings)
                .as("it breaks off its question, rather than wait for the thirty seconds of one")
                .isEmpty();
        telegram.redeliver();
        chat.says("vi börjar");

        hears(chat, 2);
        assertThat(telegram.polls()).isGreaterThan(polls);
        assertThat(chat.heard()).hasSize(2);
    }

    private static List<ILoggingEvent> warningsWhile(Class<?> logs, Runnable doing) {
        Logger logger = (Logger) LoggerFactory.getLogger(logs);
        ListAppender<ILoggingEvent> seen = new ListAppender<>();
        seen.start();
        logger.addAppender(seen);
        try {
            doing.run();
        } finally {
            logger.detachAppender(seen);
        }
        return List.copyOf(seen.list);
    }

    @Test
    void a_long_reply_comes_in_parts_with_the_buttons_below_the_last() {
        TelegramChat chat = telegram.chat(900, "fi");
        String message = Json.write(Map.of(
                "text",
                ("rivi".repeat(20) + "\n").repeat(120),
                "rows",
                List.of(List.of(Map.of("title", "Aloitetaan", "code", "astart")))));

        Delivery delivery = bot.bean(Sender.class).deliver("{\"chat\":900}", message);

        assertThat(chat.messages()).hasSize(3);
        assertThat(chat.messages())
                .extracting(FakeTelegram.Sent::titles)
                .containsExactly(List.of(), List.of(), List.of("Aloitetaan"));
        assertThat(delivery)
                .isEqualTo(new Delivery.Delivered(
                        Long.toString(chat.messages().getLast().id())));
    }

    @Test
    void when_telegram_is_back_everything_goes_on() {
        TelegramChat chat = welcomed(11);
        telegram.down();
        chat.says("start");
        telegram.up();

        hears(chat, 2);
        answerFirst(
                "getUpdates",
                null,
                FakeTelegram.refusal(409, "Conflict: terminated by other getUpdates request"),
                FakeTelegram.tooMany(1),
                new Response(502, Map.of("Content-Type", "text/html"), "<html></html>"),
                new Response(200, Map.of(), "{\"ok\":tru"),
                new Response(200, Map.of(), "null"),
                new Response(200, Map.of(), "[]"),
                new Response(
                        200, Map.of(), "{\"ok\":true,\"result\":[null,7,{},{\"update_id\":\"x\",\"message\":{}}]}"));
        chat.says("4");
        hears(chat, 3);
        assertThat(chat.heard().getLast()).contains("2/12");
    }

    @Test
    void a_quiet_week_after_which_ids_begin_anew_loses_nothing() {
        TelegramChat chat = welcomed(12);
        await().atMost(LONG).until(() -> telegram.unconfirmed().isEmpty());
        telegram.countFrom(1_000);
        chat.says("aloita");

        hears(chat, 2);
        telegram.countFrom(800_000_000);
    }

    @Test
    void what_telegram_took_and_says_so_badly_is_not_sent_again() {
        TelegramChat chat = welcomed(5);
        answerFirst("sendMessage", chat, new Response(200, Map.of(), "{\"ok\":true,\"result\":{\"message_id\":{}}}"));

        chat.says("start");
        chat.says("4");

        hears(chat, 2);
        assertThat(attempts(chat)).hasSize(3);
    }

    @Test
    void the_token_is_in_no_log_whatever_goes_wrong() {
        LoggerContext logs = (LoggerContext) LoggerFactory.getILoggerFactory();
        Logger root = logs.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        Level before = root.getLevel();
        ListAppender<ILoggingEvent> seen = new ListAppender<>();
        seen.start();
        root.addAppender(seen);
        root.setLevel(Level.TRACE);
        try {
            everythingGoesWrong(welcomed(4));
        } finally {
            root.setLevel(before);
            root.detachAppender(seen);
        }
        assertThat(seen.list)
                .extracting(ILoggingEvent::getLoggerName)
                .contains(Poller.class.getName(), "fi.arvio.bot.delivery.Relay");
        assertThat(List.copyOf(seen.list))
                .noneMatch(event -> event.getFormattedMessage().contains(FakeTelegram.SECRET)
                        || (event.getThrowableProxy() != null
                                && ThrowableProxyUtil.asString(event.getThrowableProxy())
                                        .contains(FakeTelegram.SECRET)));
    }

    private static void everythingGoesWrong(TelegramChat chat) {
        String url = telegram.url() + "/bot" + FakeTelegram.TOKEN + "/";
        for (String method : List.of("sendMessage", "getUpdates")) {
            int before = chat.heard().size();
            answerFirst(
                    method,
                    method.equals("sendMessage") ? chat : null,
                    FakeTelegram.refusal(429, "See " + url),
                    FakeTelegram.refusal(401, "Unauthorized: " + url),
                    FakeTelegram.refusal(500, url),
                    new Response(404, Map.of("Content-Type", "text/html"), "<p>" + url + " was not found</p>"),
                    new Response(307, Map.of("Location", url), "{}"));
            chat.says("vi börjar");
            hears(chat, before + 1);
        }
        answerFirst("sendMessage", chat, new Response(200, Map.of(), url));
        chat.says("hjälp");
        hears(chat, 4);
        telegram.recover();
        telegram.down();
        chat.says("4");
        bot.get(
                "/api/v1/rounds/" + FakeService.ROUND + "/telegram-links",
                bot.keys().token("FACILITATOR"));
        telegram.up();
        Expert expert = bot.expert(4);
        await().atMost(LONG).until(() -> !expert.arrived().isEmpty());
    }
}
