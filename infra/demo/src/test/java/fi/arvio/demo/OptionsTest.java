package fi.arvio.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {
    @Test
    void without_arguments_h2_and_its_data_are_kept_and_nobody_is_simulated() {
        assertThat(Options.parse(List.of())).isEqualTo(new Options(Database.H2, false, 0, Options.USUAL_SEED));
    }

    @Test
    void takes_every_option_in_any_order() {
        assertThat(Options.parse(List.of("--simulate", "40", "--seed", "7", "--db", "postgres", "--fresh")))
                .isEqualTo(new Options(Database.POSTGRES, true, 40, 7));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--simulate",
                "--simulate forty",
                "--simulate -1",
                "--simulate 1e3",
                "--frsh",
                "--db",
                "--db oracle",
                "40"
            })
    void refuses_anything_else_in_one_line(String arguments) {
        assertThatThrownBy(() -> Options.parse(List.of(arguments.split(" "))))
                .isInstanceOf(Refusal.class)
                .message()
                .contains("Usage: ./arvio demo")
                .doesNotContain("\n");
    }
}
