package fi.arvio.demo;

import fi.arvio.demo.postgres.Leftover;
import fi.arvio.demo.postgres.PostgresServer;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** One data folder with its keys and its database, on which the services are started, each in a JVM of its own. */
public final class Installation implements AutoCloseable {
    private final Settings settings;
    private final Jars jars;
    private final DataFolder data;
    private final Optional<PostgresServer> postgres;

    private Installation(Settings settings, DataFolder data, Optional<PostgresServer> postgres) {
        this.settings = settings;
        this.jars = new Jars(settings.home());
        this.data = data;
        this.postgres = postgres;
    }

    /** Takes the data folder, makes what is missing in it, and starts its PostgreSQL where that is the database. */
    public static Installation open(Settings settings, Database database, boolean fresh, PrintStream out)
            throws IOException, InterruptedException {
        var data = DataFolder.open(settings.data());
        try {
            Leftover.end(data.postgres(), out);
            if (fresh) {
                data.empty().forEach(left -> out.println("Left alone, not Arvio's: " + left));
            }
            data.requireMadeWith(database);
            var keys = new KeyFolder(settings.keys());
            keys.createMissing(data.madeWith().isPresent());
            data.logs();
            return new Installation(settings, data, startPostgres(data, database, keys));
        } catch (IOException | InterruptedException | RuntimeException e) {
            data.close();
            throw e;
        }
    }

    private static Optional<PostgresServer> startPostgres(DataFolder data, Database database, KeyFolder keys)
            throws IOException, InterruptedException {
        if (database == Database.H2) {
            return Optional.empty();
        }
        var password = keys.postgresPassword(data.madeWith().isPresent());
        PrivateFiles.createFolder(data.postgres());
        var log = data.logs().resolve("postgres.log");
        return Optional.of(PostgresServer.start(data.postgres(), password, log));
    }

    public ServiceProcess startService() throws IOException {
        return start("assessment service", jars.assessmentService(), settings.serviceUrl(), Map.of());
    }

    public ServiceProcess startBot() throws IOException {
        return startBot(settings, Map.of());
    }

    /** One of several bots on PostgreSQL, at the port that {@code its} names; {@code own} is told to it alone. */
    public ServiceProcess startBot(Settings its, Map<String, String> own) throws IOException {
        var name = its.botPort() == settings.botPort() ? "survey bot" : "survey bot " + its.botPort();
        var environment = new HashMap<>(own);
        environment.put("ARVIO_BOT_PORT", String.valueOf(its.botPort()));
        return start(name, jars.surveyBot(), its.botUrl(), environment);
    }

    private ServiceProcess start(String name, Path jar, String url, Map<String, String> own) throws IOException {
        var log = settings.data().resolve("logs").resolve(name.replace(' ', '-') + ".log");
        var builder = new ProcessBuilder(command(jar));
        builder.environment().putAll(environment());
        builder.environment().putAll(databaseEnvironment());
        builder.environment().putAll(own);
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        return new ServiceProcess(name, builder.start(), URI.create(url + "/health"), log);
    }

    private List<String> command(Path jar) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JvmOptions.forEarlyStart());
        command.addAll(JvmOptions.quiet(Runtime.version().feature()));
        command.add("-javaagent:" + jars.lifeline());
        command.addAll(List.of("-jar", jar.toString()));
        return command;
    }

    private Map<String, String> environment() {
        return Map.ofEntries(
                Map.entry("ARVIO_DATA", settings.data().toString()),
                Map.entry("ARVIO_KEYS", settings.keys().toString()),
                Map.entry("ARVIO_SERVICE_PORT", String.valueOf(settings.servicePort())),
                Map.entry("ARVIO_BOT_PORT", String.valueOf(settings.botPort())),
                Map.entry("ARVIO_SERVICE_URL", settings.serviceUrl()),
                Map.entry("ARVIO_SAMPLE", "true"),
                Map.entry("ARVIO_DEMO", "true"),
                // Whoever tries a facilitator's interface wants to see at once what comes of it in the chat.
                Map.entry("ARVIO_SERVICE_POLL", "2s"),
                // Progress goes in delayed batches, so that nobody lays it beside answers; nobody waits for it here.
                Map.entry("ARVIO_PROGRESS_DELAY", "2s"),
                // Whoever moves campaign time forward wants to see reminders come.
                Map.entry("ARVIO_NOTICES_PULSE", "2s"),
                // Teams limits what goes out; nobody on this machine does.
                Map.entry("ARVIO_TEAMS_PER_SECOND", "10000"),
                Map.entry("ARVIO_TEAMS_PER_CONVERSATION", "100000/1"));
    }

    /** How the services reach their databases; nothing for H2, which is where they look by themselves. */
    public Map<String, String> databaseEnvironment() {
        return postgres.map(server -> Map.of(
                        "ARVIO_SERVICE_DB_URL", server.url("service"),
                        "ARVIO_SERVICE_DB_USER", PostgresServer.USER,
                        "ARVIO_SERVICE_DB_PASSWORD", server.password(),
                        "ARVIO_BOT_DB_URL", server.url("bot"),
                        "ARVIO_BOT_DB_USER", PostgresServer.USER,
                        "ARVIO_BOT_DB_PASSWORD", server.password()))
                .orElseGet(Map::of);
    }

    String databaseWords() {
        return postgres.map(PostgresServer::words).orElse("H2 in the data folder");
    }

    /** Completes when a database that is a process of its own is gone. */
    CompletableFuture<?> onDatabaseEnd() throws IOException {
        return postgres.isPresent() ? postgres.get().onEnd() : new CompletableFuture<>();
    }

    /** Ends the database, and gives the folder free. */
    @Override
    public void close() {
        postgres.ifPresent(PostgresServer::close);
        data.close();
    }
}
