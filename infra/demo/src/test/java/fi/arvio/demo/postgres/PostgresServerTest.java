package fi.arvio.demo.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fi.arvio.demo.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The demo's own PostgreSQL, as a real process; one folder for all, since making one takes longest. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresServerTest {
    @TempDir
    private static Path folder;

    private PostgresServer server;

    @BeforeAll
    void start() throws Exception {
        Files.writeString(folder.resolve("password"), "sesame\n");
        server = startAgain();
    }

    @AfterAll
    void end() {
        server.close();
    }

    @Test
    void what_it_acknowledges_is_on_disk() {
        assertThat(server.show("fsync")).isEqualTo("on");
        assertThat(server.show("synchronous_commit")).isEqualTo("on");
        assertThat(server.words()).contains("PostgreSQL 18", "127.0.0.1:", "fsync on");
    }

    @Test
    void it_listens_to_this_machine_alone_and_wants_the_password() throws SQLException {
        assertThat(server.show("listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(server.show("unix_socket_directories")).isEmpty();
        connect("sesame").close();
        assertThatThrownBy(() -> connect("guess"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password");
    }

    @Test
    void data_are_there_after_a_restart() throws Exception {
        execute("create table kept (word text)", "insert into kept values ('Hyvää')");
        var before = server.pid();
        server.close();
        awaitGone(before);
        server = startAgain();
        assertThat(kept("kept")).isEqualTo("Hyvää");
    }

    @Test
    void with_its_demo_killed_it_ends_by_itself() throws Exception {
        var pid = server.pid();
        // What the kernel does to the pipe when the process that holds it is gone.
        server.keeper().getOutputStream().close();
        awaitGone(pid);
        server = startAgain();
    }

    @Test
    void one_that_nobody_could_end_is_ended_before_another_starts_and_nothing_is_lost() throws Exception {
        execute("create table left_over (word text)", "insert into left_over values ('here')");
        var orphan = server.pid();
        server.keeper().destroyForcibly().waitFor();
        assertThat(ProcessHandle.of(orphan)).isPresent();

        assertThat(endLeftover()).contains("Ended the PostgreSQL that an earlier demo had left running.");
        awaitGone(orphan);
        server = startAgain();
        assertThat(server.pid()).isNotEqualTo(orphan);
        assertThat(kept("left_over")).isEqualTo("here");
    }

    @Test
    void a_number_that_another_process_has_got_since_harms_neither() throws Exception {
        server.close();
        var record = PostgresServer.cluster(folder).resolve("postmaster.pid");
        var stranger = new ProcessBuilder("sleep", "600").start();
        try {
            Files.writeString(record, stranger.pid() + "\n" + PostgresServer.cluster(folder) + "\n");
            assertThat(endLeftover()).isEmpty();
            server = startAgain();
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void one_that_does_not_start_says_where_to_look() throws Exception {
        server.close();
        var settings = PostgresServer.cluster(folder).resolve("postgresql.auto.conf");
        var before = Files.readString(settings);
        Files.writeString(settings, before + "port = nowhere\n");
        try {
            assertThatThrownBy(this::startAgain)
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("pg_ctl start failed")
                    .hasMessageContaining("log");
        } finally {
            Files.writeString(settings, before);
            server = startAgain();
        }
    }

    private PostgresServer startAgain() throws IOException, InterruptedException {
        return PostgresServer.start(folder, folder.resolve("password"), folder.resolve("log"));
    }

    /** The system takes the name of a process away a moment after its end. */
    private static void awaitGone(long pid) {
        await().atMost(Duration.ofSeconds(30)).until(() -> ProcessHandle.of(pid).isEmpty());
    }

    private String endLeftover() throws IOException, InterruptedException {
        var said = new ByteArrayOutputStream();
        Leftover.end(folder, new PrintStream(said, true, StandardCharsets.UTF_8));
        return said.toString(StandardCharsets.UTF_8);
    }

    private Connection connect(String password) throws SQLException {
        return DriverManager.getConnection(server.url("service"), PostgresServer.USER, password);
    }

    private void execute(String... statements) throws SQLException {
        try (var connection = connect("sesame");
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private String kept(String table) throws SQLException {
        try (var connection = connect("sesame");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select word from " + table)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
