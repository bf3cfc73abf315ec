package fi.arvio.bot.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import io.github.bucket4j.TimeMeter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What goes out, held against the limits as Teams states them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PaceTest {
    private static final String LIMITS = "8/2,60/30,1800/3600";

    /** Time that a test moves. */
    private static final class Meter implements TimeMeter {
        private final AtomicLong nanos = new AtomicLong();

        @Override
        public long currentTimeNanos() {
            return nanos.get();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }

        void pass(int millis) {
            nanos.addAndGet(TimeUnit.MILLISECONDS.toNanos(millis));
        }
    }

    @Test
    void whatever_is_tried_when_no_stretch_of_time_sees_more_than_its_limit() {
        qt().withExamples(200)
                .forAll(lists().of(integers().between(0, 1500)).ofSizeBetween(50, 400))
                .checkAssert(PaceTest::keepsTheLimits);
    }

    private static void keepsTheLimits(List<Integer> waits) {
        Meter meter = new Meter();
        Pace pace = new Pace(40, LIMITS, meter);
        List<Long> sent = new ArrayList<>();
        waits.forEach(wait -> {
            // Long stretches of trying at once, and pauses between.
            meter.pass(wait % 3 == 0 ? wait : wait / 50);
            if (pace.take("teams t", "a:1")) {
                sent.add(TimeUnit.NANOSECONDS.toMillis(meter.currentTimeNanos()));
            }
        });
        assertWithin(sent, 7, 1_000);
        assertWithin(sent, 8, 2_000);
        assertWithin(sent, 60, 30_000);
        assertWithin(sent, 1_800, 3_600_000);
    }

    /** No half-open stretch of that many milliseconds holds more than the limit. */
    private static void assertWithin(List<Long> sent, int limit, long millis) {
        for (int first = 0; first + limit < sent.size(); first++) {
            assertThat(sent.get(first + limit) - sent.get(first))
                    .as("%d messages in less than %d ms", limit + 1, millis)
                    .isGreaterThanOrEqualTo(millis);
        }
    }

    @Test
    void somebody_who_waits_gets_their_turn_in_the_end() {
        Meter meter = new Meter();
        Pace pace = new Pace(40, LIMITS, meter);
        int sent = 0;
        for (int second = 0; second < 600; second++) {
            meter.pass(1_000);
            sent += pace.take("teams t", "a:1") ? 1 : 0;
        }
        assertThat(sent).isGreaterThanOrEqualTo(540);
    }

    @Test
    void a_tenant_s_limit_holds_over_all_conversations_and_notices_leave_some_of_it_to_replies() {
        Meter meter = new Meter();
        Pace pace = new Pace(40, LIMITS, meter);
        int room = pace.room("teams t");
        int sent = 0;
        for (int conversation = 0; conversation < 1_000; conversation++) {
            sent += pace.take("teams t", "a:" + conversation) ? 1 : 0;
        }
        assertThat(sent).isEqualTo(20);
        assertThat(room).isPositive().isLessThan(sent);
        assertThat(pace.room("teams t")).isZero();
        assertThat(pace.room("teams other")).isEqualTo(room);
        meter.pass(1_000);
        assertThat(pace.room("teams t")).isEqualTo(room);
    }
}
