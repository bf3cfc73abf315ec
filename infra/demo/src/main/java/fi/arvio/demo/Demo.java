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
        try (var data = Installation.prepare(settings, options.fresh(), out)) {
            Runtime.getRuntime().addShutdownHook(new Thread(children::close, "ending"));
            startAll();
            sayAddresses();
            if (options.simulated() > 0) {
                Simulation.run(Api.of(settings), settings, options, out);
            }
            out.println("Ctrl-C ends the demo; its data stays in " + data + ".");
            stayUntilOneEnds();
        }
    }

    private void startAll() throws IOException, InterruptedException {
        var installation = new Installation(settings);
        // Both at once: the bot copes with a service that is not there yet.
        for (var service : List.of(children.add(installation::startService), children.add(installation::startBot))) {
            awaitUp(service);
        }
    }

    private void awaitUp(ServiceProcess service) throws InterruptedException {
        var begin = System.nanoTime();
        out.print("Starting the " + service.name() + " ");
        while (!service.isUp(http)) {
            if (!service.isAlive()) {
                throw ended(service);
            }
            if (System.nanoTime() - begin > START_LIMIT.toNanos()) {
                out.println();
                throw new Refusal("The " + service.name() + " did not come up in " + START_LIMIT.toSeconds()
                        + " s: see " + service.log());
            }
            out.print('.');
            out.flush();
            Thread.sleep(BETWEEN_LOOKS);
        }
        out.println(" up");
    }

    private void sayAddresses() {
        out.println();
        out.println("  Chat          " + settings.botUrl() + "/");
        out.println("  API and docs  " + settings.serviceUrl() + "/docs");
        out.println("  A token       ./arvio token facilitator   (or client, administrator)");
        out.println("  Data          " + settings.data());
        out.println();
    }

    private void stayUntilOneEnds() throws InterruptedException {
        CompletableFuture.anyOf(children.ends()).join();
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
