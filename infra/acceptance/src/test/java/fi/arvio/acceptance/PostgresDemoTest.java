package fi.arvio.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.arvio.demo.Ports;
import fi.arvio.demo.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** {@code ./arvio demo --db postgres} through everything that befalls a demo, one thing after another. */
class PostgresDemoTest {
    private static final Duration END_LIMIT = Duration.ofMinutes(1);

    @Test
    void data_survive_a_kill_and_an_end_and_go_with_fresh_and_never_run_two_servers() throws Exception {
        var settings = RunningArvio.settings("demo-postgres");
        long killed;
        try (var first = DemoProcess.start(settings, "--db", "postgres", "--fresh", "--simulate", "2")) {
            first.awaitReady();
            killed = postmaster(settings);
            assertThat(first.output()).contains("PostgreSQL 18", "fsync on", "2 of 2 have finished");
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(settings.keys().resolve("postgres.password"))))
                    .isEqualTo("rw-------");
            first.kill();
        }
        try (var second = DemoProcess.start(freePorts(settings), "--db", "postgres", "--simulate", "2")) {
            second.awaitReady();
            assertThat(ProcessHandle.of(killed)).isEmpty();
            assertThat(second.output()).contains("2 of 2 have finished, 0 answers", "2 of 60 invited have finished");
            var ended = postmaster(settings);
            assertThat(second.endsBySigterm()).isTrue();
            await("PostgreSQL is gone")
                    .atMost(END_LIMIT)
                    .until(() -> ProcessHandle.of(ended).isEmpty());
        }
        assertRefusedOnTheOther(settings);
        try (var fresh = DemoProcess.start(freePorts(settings), "--fresh")) {
            fresh.awaitReady();
            assertThat(fresh.output()).contains("H2 in the data folder").doesNotContain("Left alone");
            assertThat(settings.data().resolve("postgres")).doesNotExist();
        }
    }

    private static void assertRefusedOnTheOther(Settings settings) throws IOException, InterruptedException {
        try (var other = DemoProcess.start(freePorts(settings))) {
            assertThat(other.exitStatus()).isEqualTo(1);
            assertThat(other.output().lines())
                    .singleElement()
                    .asString()
                    .contains("is in PostgreSQL", "--db postgres", "--fresh");
        }
    }

    /** The same data; what a killed demo left may still be letting go of its ports. */
    private static Settings freePorts(Settings settings) {
        return new Settings(settings.home(), Ports.free(), Ports.free(), settings.data());
    }

    private static long postmaster(Settings settings) throws IOException {
        Path record = settings.data().resolve("postgres/data/postmaster.pid");
        return Long.parseLong(Files.readAllLines(record).getFirst().strip());
    }
}
