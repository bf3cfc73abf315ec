package fi.arvio.demo;

import fi.arvio.demo.simulation.Simulation;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Starts both services, says where they are, and stays until it is ended. */
final class Demo {
    private static final Duration START_LIMIT = Duration.ofMinutes(2);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    private final Settings settings;
    private final Options options;
    private final PrintStream out;
    private final HttpClient http = Http.client();
    private final Children children = new Children();

    Demo(Settings settings, Options options, PrintStream out) {
        this.settings = settings;
        this.options = options;
        this.out = out;
    }

    void run() throws IOException, InterruptedException {
        Ports.requireFree(settings);
        if (options.database() == Database.POSTGRES) {
            out.println("Starting PostgreSQL");
        }
        try (var installation = Installation.open(settings, options.database(), options.fresh(), out)) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(installation), "ending"));
            try {
                run(installation);
            } finally {
                children.close();
            }
        }
    }

    private void run(Installation installation) throws IOException, InterruptedException {
        startAll(installation);
        sayAddresses(installation);
        if (options.simulated() > 0) {
            Simulation.run(Api.of(settings), settings, options, out);
        }
        out.println("Ctrl-C ends the demo; its data stays in " + settings.data() + ".");
        stayUntilOneEnds(installation);
    }

    /** The services before their database. */
    private void end(Installation installation) {
        children.close();
        installation.close();
    }

    private void startAll(Installation installation) throws IOException, InterruptedException {
        // Both at once: the bot copes with a service that is not there yet.
        for (var service : List.of(children.add(installation::startService), children.add(installation::startBot))) {
            awaitUp(service);
        }
        awaitRound();
    }

    /** The bot looks for rounds now and then; before it has found one it has nobody to talk with. */
    private void awaitRound() throws IOException, InterruptedException {
        var api = Api.of(settings);
        await("Handing the round to the bot", () -> api.expertsKnownToBot() > 0, "The bot did not fetch the round");
    }

    private void awaitUp(ServiceProcess service) throws IOException, InterruptedException {
        await(
                "Starting the " + service.name(),
                () -> service.isUp(http),
                "The " + service.name() + " did not come up; see " + service.log());
    }

    private void await(String what, Condition condition, String complaint) throws IOException, InterruptedException {
        var begin = System.nanoTime();
        out.print(what + " ");
        while (!condition.holds()) {
            failIfOneEnded();
            if (System.nanoTime() - begin > START_LIMIT.toNanos()) {
                out.println();
                throw new Refusal(complaint + " (waited " + START_LIMIT.toSeconds() + " s).");
            }
            out.print('.');
            out.flush();
            Thread.sleep(BETWEEN_LOOKS);
        }
        out.println(" done");
    }

    /** Something that becomes true. */
    private interface Condition {
        boolean holds() throws IOException, InterruptedException;
    }

    private void sayAddresses(Installation installation) {
        out.println();
        out.println("  Chat          " + settings.botUrl() + "/");
        out.println("  API and docs  " + settings.serviceUrl() + "/docs");
        out.println("  A token       ./arvio token facilitator   (or client, administrator)");
        out.println("  Data          " + settings.data());
        out.println("  Database      " + installation.databaseWords());
        out.println();
    }

    private void stayUntilOneEnds(Installation installation) throws IOException, InterruptedException {
        var database = installation.onDatabaseEnd();
        CompletableFuture.anyOf(database, CompletableFuture.anyOf(children.ends()))
                .join();
        failIfOneEnded();
        throw new Refusal("The database ended by itself: see the logs in " + settings.data());
    }

    private void failIfOneEnded() throws InterruptedException {
        for (var service : children.all()) {
            if (!service.isAlive()) {
                throw ended(service);
            }
        }
    }

    private Refusal ended(ServiceProcess service) throws InterruptedException {
        out.println();
        service.lastLines().forEach(line -> out.println("  " + line));
        return new Refusal(
                "The " + service.name() + " ended by itself with code " + service.waitFor() + ": see " + service.log());
    }
}
