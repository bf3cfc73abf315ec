package fi.arvio.demo.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.arvio.demo.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeCommandTest {
    /** Two days before the clocks go back in Helsinki, at ten o'clock. */
    private static final InstantSource MACHINE = InstantSource.fixed(Instant.parse("2026-10-23T07:00:00Z"));

    @TempDir
    private Path data;

    @Test
    void without_an_argument_it_says_the_time_and_writes_nothing() throws IOException {
        assertThat(time())
                .isEqualTo("Campaign time is Friday 23 October 2026 10:00 in Helsinki, the machine's own time.");
        assertThat(data).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource({
        "+6h, PT6H, Friday 23 October 2026 16:00",
        "+1d, PT24H, Saturday 24 October 2026 10:00",
        "+4d, PT97H, Tuesday 27 October 2026 10:00",
        "+2w, PT337H, Friday 6 November 2026 10:00",
        "--to 2026-12-10T10:00, PT1153H, Thursday 10 December 2026 10:00",
        "--to 2027-10-23T10:00, PT8760H, Saturday 23 October 2027 10:00",
    })
    void moves_by_helsinkis_wall_clock(String typed, String offset, String words) throws IOException {
        assertThat(time(typed.split(" "))).contains(words);
        // What both services read.
        assertThat(Duration.parse(Files.readString(data.resolve("clock-offset")).strip()))
                .isEqualTo(Duration.parse(offset));
    }

    @Test
    void steps_add_up_and_the_next_one_begins_where_the_last_ended() throws IOException {
        time("+4d");
        assertThat(time("+6h")).contains("Tuesday 27 October 2026 16:00", "4 d 7 h 0 min ahead of the machine");
        assertThat(time()).contains("Tuesday 27 October 2026 16:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-4d", "-1h", "+0d", "--to 2026-11-01T09:59", "--to 2020-01-01T00:00"})
    void never_goes_back(String typed) throws IOException {
        time("--to", "2026-11-01T10:00");
        assertRefused(typed, "Campaign time is Sunday 1 November 2026 10:00 already, and only goes forward.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+366d", "+53w", "+99999h", "--to 2027-10-23T10:01", "--to 9999-12-31T23:59"})
    void goes_forward_by_a_year_at_most(String typed) {
        assertRefused(typed, "by a year at most");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"4d", "+d", "+4", "+4m", "+100000h", "tomorrow", "--to", "--to tomorrow", "--to 2026-13-40T10:00"
            })
    void answers_nonsense_with_what_there_is(String typed) {
        assertRefused(typed, "Usage: ./arvio time");
    }

    @Test
    void a_file_that_holds_no_duration_is_named_and_left_alone() throws IOException {
        Files.writeString(data.resolve("clock-offset"), "a week\n");
        assertRefused("+1d", "clock-offset holds no duration");
        assertThat(data.resolve("clock-offset")).hasContent("a week\n");
    }

    @Test
    void whoever_reads_while_it_is_moved_sees_it_whole_and_growing() throws Exception {
        var file = OffsetFile.in(data, MACHINE);
        var seen = new ArrayList<Duration>();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var moving = pool.submit((Callable<Void>) () -> {
                for (var step = 0; step < 200; step++) {
                    file.move(now -> now.plusSeconds(3600));
                }
                return null;
            });
            while (!moving.isDone()) {
                seen.add(file.offset());
            }
            moving.get();
        }
        assertThat(seen).isSorted();
        assertThat(file.offset()).isEqualTo(Duration.ofHours(200));
        assertThat(data.toFile().list()).containsExactlyInAnyOrder("clock-offset", "clock-offset.lock");
    }

    private void assertRefused(String typed, String sentence) {
        assertThatThrownBy(() -> time(typed.split(" ")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(sentence)
                .message()
                .doesNotContain("\n");
    }

    private String time(String... typed) throws IOException {
        var said = new ByteArrayOutputStream();
        TimeCommand.run(data, List.of(typed), MACHINE, new PrintStream(said, true, StandardCharsets.UTF_8));
        return said.toString(StandardCharsets.UTF_8).strip();
    }
}
