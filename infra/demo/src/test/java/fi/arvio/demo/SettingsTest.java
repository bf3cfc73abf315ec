package fi.arvio.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    private static final Path HOME = Path.of("/somewhere").toAbsolutePath();

    @Test
    void the_usual_ports_and_folder() {
        assertThat(Settings.from(Map.of(), HOME)).isEqualTo(new Settings(HOME, 8080, 3978, HOME.resolve("data")));
    }

    @Test
    void the_environment_overrides_them() {
        var environment = Map.of("ARVIO_SERVICE_PORT", "1", "ARVIO_BOT_PORT", "65535", "ARVIO_DATA", "/else");
        assertThat(Settings.from(environment, HOME))
                .isEqualTo(new Settings(HOME, 1, 65535, Path.of("/else").toAbsolutePath()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http", "0", "65536", "-1"})
    void refuses_what_is_no_port(String port) {
        assertThatThrownBy(() -> Settings.from(Map.of("ARVIO_BOT_PORT", port), HOME))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("ARVIO_BOT_PORT");
    }

    @Test
    void refuses_one_port_for_both() {
        assertThatThrownBy(() -> Settings.from(Map.of("ARVIO_BOT_PORT", "8080"), HOME))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("8080");
    }
}
