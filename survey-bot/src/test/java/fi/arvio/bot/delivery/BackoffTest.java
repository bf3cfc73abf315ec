package fi.arvio.bot.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.doubles;
import static org.quicktheories.generators.SourceDSL.integers;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackoffTest {
    @Test
    void the_wait_doubles_up_to_a_minute() {
        assertThat(Backoff.after(1, 1)).isEqualTo(Duration.ofMillis(250));
        assertThat(Backoff.after(2, 1)).isEqualTo(Duration.ofMillis(500));
        assertThat(Backoff.after(5, 1)).isEqualTo(Duration.ofSeconds(4));
        assertThat(Backoff.after(9, 1)).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void the_jitter_lies_in_the_second_half_of_the_wait() {
        qt().forAll(integers().between(-5, Integer.MAX_VALUE), doubles().between(0, 1))
                .checkAssert((attempts, jitter) -> {
                    Duration full = Backoff.after(attempts, 1);
                    assertThat(Backoff.after(attempts, jitter))
                            .isBetween(full.dividedBy(2), full)
                            .isPositive();
                    assertThat(full).isLessThanOrEqualTo(Duration.ofMinutes(1));
                });
    }
}
