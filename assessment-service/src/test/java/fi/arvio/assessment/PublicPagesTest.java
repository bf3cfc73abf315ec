package fi.arvio.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PublicPagesTest {
    private static RunningService service;

    @BeforeAll
    static void start() {
        service = RunningService.on(Database.H2);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void health_tells_strangers_the_state_and_no_details() {
        assertThat(service.get("/health", null).at("status")).isEqualTo("UP");
        assertThat(service.get("/health", null).at("details")).isNull();
        assertThat(service.get("/health", "ADMINISTRATOR").body()).contains("jdbc");
    }

    @Test
    void the_viewer_and_everything_it_loads_come_from_us() {
        assertThat(service.get("/docs", null).header("Location")).isEqualTo("/docs/index.html");
        String page = service.get("/docs/index.html", null).body();
        assertThat(page).contains("/docs/arvio.yml").doesNotContain("http:", "https:", "src=\"//");
        assertThat(service.get("/docs/res/swagger-ui-bundle.js", null).status()).isEqualTo(200);
        assertThat(service.get("/docs/res/swagger-ui.css", null).status()).isEqualTo(200);
    }

    @Test
    void the_api_describes_itself() {
        assertThat(service.get("/docs/arvio.yml", null).body()).contains("openapi: 3", "bearerFormat: JWT");
    }
}
