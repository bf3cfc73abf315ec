package fi.arvio.bot.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BucketsTest {
    private final MovableTime time = new MovableTime();

    @Test
    void ever_new_keys_take_no_ever_growing_memory_and_those_in_use_are_kept() {
        Buckets buckets = new Buckets(new Buckets.Rate(1, 1), time);
        buckets.of("in use").tryConsume(1);

        IntStream.range(0, 50_000).forEach(i -> {
            buckets.of("key " + i);
            buckets.of("in use");
        });

        assertThat(buckets.size()).isEqualTo(10_000);
        assertThat(buckets.of("in use").getAvailableTokens()).isZero();
    }

    @Test
    void a_person_may_send_as_much_as_anybody_can_and_no_more() {
        MessageLimit limit = new MessageLimit(300, 60, time);
        for (int i = 0; i < 300; i++) {
            assertThat(limit.take("E01")).isEmpty();
        }

        assertThat(limit.take("E01")).contains(Duration.ofSeconds(1));
        assertThat(limit.take("E02")).isEmpty();
        time.pass(Duration.ofSeconds(1));
        assertThat(limit.take("E01")).isEmpty();
    }
}
