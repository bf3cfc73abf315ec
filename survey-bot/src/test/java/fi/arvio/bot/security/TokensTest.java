package fi.arvio.bot.security;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.joran.spi.JoranException;
import ch.qos.logback.core.read.ListAppender;
import fi.arvio.bot.Database;
import fi.arvio.bot.Json;
import fi.arvio.bot.RunningBot;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** Who may see the backlog, and that the log gives no token away. */
class TokensTest {
    private static final String BACKLOG = "/api/v1/backlog";
    private static RunningBot bot;

    @BeforeAll
    static void start() {
        bot = RunningBot.on(Database.H2);
    }

    @AfterAll
    static void stop() {
        bot.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"FACILITATOR", "ADMINISTRATOR"})
    void whoever_runs_the_survey_sees_the_backlog(String role) {
        HttpResponse<String> response = bot.get(BACKLOG, bot.keys().token(role));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(Json.object(response.body())).containsOnlyKeys("answers", "replies", "dispositions", "dead");
    }

    @ParameterizedTest
    @ValueSource(strings = {"EXPERT", "CLIENT", "BOT", "facilitator", ""})
    void every_other_role_is_forbidden(String role) {
        HttpResponse<String> response = bot.get(BACKLOG, bot.keys().token(role));

        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(Json.object(response.body())).containsEntry("code", "forbidden");
    }

    @Test
    void the_bots_own_tokens_do_not_open_the_backlog() {
        Tokens tokens = bot.bean(Tokens.class);

        assertThat(bot.get(BACKLOG, tokens.forService()).statusCode()).isEqualTo(403);
        assertThat(bot.get(BACKLOG, tokens.forChat(new Pass("HELSINKI", "E01", 0)))
                        .statusCode())
                .isEqualTo(403);
    }

    static Stream<String> badTokens() {
        return Stream.of(
                null,
                "nonsense",
                "a.b.c",
                bot.keys().expired("FACILITATOR"),
                bot.keys().everlasting("FACILITATOR"),
                bot.keys().notYetValid("FACILITATOR"),
                bot.keys().ofAnotherIssuer("FACILITATOR"),
                bot.keys().withoutIssuer("FACILITATOR"),
                bot.keys().forAnotherAudience("FACILITATOR"),
                bot.keys().withoutAudience("FACILITATOR"),
                bot.keys().ofAStranger("FACILITATOR"),
                bot.keys().unsigned("FACILITATOR"),
                bot.keys().signedWithThePublicKeyAsSecret("FACILITATOR"));
    }

    @ParameterizedTest
    @MethodSource("badTokens")
    void a_token_that_is_not_signed_current_and_ours_is_refused(String token) {
        HttpResponse<String> response = bot.get(BACKLOG, token);

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        assertThat(response.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(Json.object(response.body())).containsEntry("code", "unauthenticated");
    }

    @Test
    void an_unknown_address_is_there_for_nobody() {
        assertThat(bot.get("/nothing", null).statusCode()).isEqualTo(401);
        assertThat(bot.get("/nothing", bot.keys().token("FACILITATOR")).statusCode())
                .isEqualTo(404);
        for (String management : List.of("/beans", "/env", "/loggers", "/routes", "/info", "/stop", "/metrics")) {
            assertThat(bot.get(management, bot.keys().token("ADMINISTRATOR")).statusCode())
                    .as(management)
                    .isEqualTo(404);
        }
    }

    @Test
    void the_token_for_the_service_is_kept_while_it_is_good() {
        Tokens tokens = bot.bean(Tokens.class);

        assertThat(tokens.forService()).isEqualTo(tokens.forService());
    }

    @Test
    void the_log_is_set_up_so_that_tokens_stay_out_of_it() throws JoranException {
        LoggerContext context = new LoggerContext();
        JoranConfigurator configurator = new JoranConfigurator();
        configurator.setContext(context);
        configurator.doConfigure(TokensTest.class.getResource("/logback.xml"));

        context.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.TRACE);

        assertThat(context.getLogger("io.micronaut.security.token.jwt.validator")
                        .getEffectiveLevel())
                .isEqualTo(Level.WARN);
    }

    @Test
    void no_token_is_ever_logged() {
        Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
        Logger security = (Logger) LoggerFactory.getLogger("io.micronaut.security");
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        Level before = root.getLevel();
        root.setLevel(Level.INFO);
        security.setLevel(Level.WARN);
        root.addAppender(log);
        try {
            List<String> tokens = Stream.concat(
                            badTokens().filter(token -> token != null && token.length() > 20),
                            Stream.of(
                                    bot.keys().token("FACILITATOR"), bot.keys().token("CLIENT")))
                    .toList();
            tokens.forEach(token -> bot.get(BACKLOG, token));

            assertThat(log.list)
                    .extracting(ILoggingEvent::getFormattedMessage)
                    .noneMatch(line -> tokens.stream().anyMatch(token -> line.contains(token.substring(0, 20))));
        } finally {
            root.detachAppender(log);
            root.setLevel(before);
            security.setLevel(null);
        }
    }
}
