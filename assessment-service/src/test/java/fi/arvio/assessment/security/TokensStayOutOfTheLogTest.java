package fi.arvio.assessment.security;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import fi.arvio.assessment.Database;
import fi.arvio.assessment.RunningService;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TokensStayOutOfTheLogTest {
    @Test
    void no_token_is_logged_even_if_somebody_turns_everything_else_up() {
        LoggerContext logs = (LoggerContext) LoggerFactory.getILoggerFactory();
        Logger root = logs.getLogger(Logger.ROOT_LOGGER_NAME);
        Level before = root.getLevel();
        ListAppender<ILoggingEvent> seen = new ListAppender<>();
        seen.start();
        try (RunningService service = RunningService.on(Database.H2)) {
            root.addAppender(seen);
            root.setLevel(Level.DEBUG);
            String good = service.keys().token("CLIENT");
            String bad = service.keys().expired("CLIENT");
            for (String token : new String[] {good, bad}) {
                service.send(service.request("/api/v1/rounds", null)
                        .header("Authorization", "Bearer " + token)
                        .GET());
            }
            root.setLevel(before);
            assertThat(seen.list).isNotEmpty().noneMatch(event -> {
                String line = event.getFormattedMessage();
                return line.contains(good) || line.contains(bad);
            });
        } finally {
            root.setLevel(before);
            root.detachAppender(seen);
        }
    }
}
