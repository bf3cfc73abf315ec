package fi.arvio.demo.postgres;

import fi.arvio.demo.Ports;
import fi.arvio.demo.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One server on one data folder, for this machine's own processes, that never acknowledges what is not on disk. */
public final class PostgresServer implements AutoCloseable {
    public static final String USER = "arvio";

    private static final List<String> DURABLE = List.of("fsync", "synchronous_commit", "full_page_writes");
    private static final int END_LIMIT_SECONDS = 90;

    private final Programs programs;
    private final Path cluster;
    private final int port;
    private final String password;
    private final Process keeper;

    private PostgresServer(Programs programs, Path cluster, String password) throws IOException {
        this.programs = programs;
        this.cluster = cluster;
        this.port = Ports.free();
        this.password = password;
        this.keeper = keeper(programs, cluster);
    }

    /** Where the databases are, below the folder that also has the programs. */
    public static Path cluster(Path folder) {
        return folder.resolve("data");
    }

    /** Starts it, made anew if there is none, with a database for each service; the password is a file's only line. */
    public static PostgresServer start(Path folder, Path password, Path log) throws IOException, InterruptedException {
        var programs = new Programs(Archive.forThisMachine().unpackInto(folder), log);
        var cluster = cluster(folder);
        if (Files.notExists(cluster)) {
            make(programs, folder, password);
        }
        var server =
                new PostgresServer(programs, cluster, Files.readString(password).strip());
        try {
            server.start();
            server.requireDurable();
            server.createMissingDatabases();
            return server;
        } catch (IOException | InterruptedException | RuntimeException e) {
            server.close();
            throw e;
        }
    }

    /** Under another name first: what was cut off in the middle is never taken for a whole one. */
    private static void make(Programs programs, Path folder, Path password) throws IOException, InterruptedException {
        var making = Files.createTempDirectory(folder, "making");
        programs.run(
                "initdb",
                "--pgdata=" + making,
                "--username=" + USER,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                // The same order of texts on every machine.
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8");
        Files.move(making, cluster(folder));
    }

    /**
     * A process that ends the server once its standard input ends, by {@link #close} or with this process, however that
     * ends. What a terminal sends to everybody, it does not hear: the services end first.
     */
    private static Process keeper(Programs programs, Path cluster) throws IOException {
        var stop = programs.command("pg_ctl", "stop", "-D", cluster.toString(), "-m", "fast", "-w", "-t", "60");
        var waiting = List.of("sh", "-c", "trap '' HUP INT TERM; cat >/dev/null; exec \"$@\"", "sh");
        var command = Stream.concat(waiting.stream(), stop.stream()).toList();
        return programs.prepare(command)
                .redirectInput(ProcessBuilder.Redirect.PIPE)
                .start();
    }

    private void start() throws IOException, InterruptedException {
        var durable = DURABLE.stream().map(name -> " -c " + name + "=on").collect(Collectors.joining());
        var options = "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=" + durable;
        programs.run(
                "pg_ctl",
                "start",
                "-D",
                cluster.toString(),
                "-o",
                options,
                "-l",
                programs.log().toString(),
                "-w",
                "-t",
                "120");
    }

    /** Asked of the server itself: what it was told is not always what it does. */
    private void requireDurable() {
        for (var setting : DURABLE) {
            if (!show(setting).equals("on")) {
                throw new Refusal("PostgreSQL runs with " + setting + " " + show(setting)
                        + " and could lose answers: remove what sets it in " + cluster);
            }
        }
    }

    String show(String setting) {
        return asked("select current_setting(?)", setting);
    }

    /** Spelled out, since the name of a database can't be a parameter. */
    private void createMissingDatabases() {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            if (!has("service")) {
                statement.executeUpdate("create database service");
            }
            if (!has("bot")) {
                statement.executeUpdate("create database bot");
            }
        } catch (SQLException e) {
            throw new Refusal("PostgreSQL makes no databases: " + e.getMessage() + "; see " + programs.log());
        }
    }

    private boolean has(String database) {
        return asked("select count(*) from pg_database where datname = ?", database)
                .equals("1");
    }

    private String asked(String sql, String about) {
        try (var connection = connect();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, about);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        } catch (SQLException e) {
            throw new Refusal("PostgreSQL does not answer: " + e.getMessage() + "; see " + programs.log());
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url("postgres"), login());
    }

    private Properties login() {
        var login = new Properties();
        login.setProperty("user", USER);
        login.setProperty("password", password);
        return login;
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    public String password() {
        return password;
    }

    /** What a person wants to know of it. */
    public String words() {
        return "PostgreSQL " + show("server_version") + " at 127.0.0.1:" + port + ", fsync " + show("fsync");
    }

    long pid() throws IOException {
        return Leftover.pid(cluster.resolve("postmaster.pid"));
    }

    /** Completes when the server is gone. */
    public CompletableFuture<?> onEnd() throws IOException {
        return ProcessHandle.of(pid())
                .<CompletableFuture<?>>map(ProcessHandle::onExit)
                .orElseGet(() -> CompletableFuture.completedFuture(null));
    }

    Process keeper() {
        return keeper;
    }

    /** Ends it, and waits until everything is written. */
    @Override
    public void close() {
        try {
            keeper.getOutputStream().close();
            keeper.waitFor(END_LIMIT_SECONDS, TimeUnit.SECONDS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
