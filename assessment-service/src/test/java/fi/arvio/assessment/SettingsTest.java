package fi.arvio.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.Environment;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SettingsTest {
    private static final String JWKS = "micronaut.security.token.jwt.signatures.jwks-static.arvio.path";

    @Test
    void everything_lies_in_the_data_folder_unless_told_otherwise() {
        try (Environment settings = settings(Map.of("arvio.data", "/somewhere"))) {
            assertThat(settings.getProperty("datasources.default.url", String.class))
                    .contains("jdbc:h2:file:/somewhere/service;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                            + "DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;LOCK_TIMEOUT=10000");
            assertThat(settings.getProperty(JWKS, String.class))
                    .contains("file:/somewhere/keys/verification.jwks.json");
            assertThat(settings.getProperty("micronaut.server.host", String.class))
                    .contains("127.0.0.1");
        }
    }

    @Test
    void keys_and_database_can_lie_elsewhere() {
        try (Environment settings =
                settings(Map.of("arvio.keys", "/keys", "arvio.service.db.url", "jdbc:postgresql://db/arvio"))) {
            assertThat(settings.getProperty("datasources.default.url", String.class))
                    .contains("jdbc:postgresql://db/arvio");
            assertThat(settings.getProperty(JWKS, String.class)).contains("file:/keys/verification.jwks.json");
        }
    }

    private static Environment settings(Map<String, Object> given) {
        return ApplicationContext.builder()
                .properties(given)
                .build()
                .getEnvironment()
                .start();
    }
}
