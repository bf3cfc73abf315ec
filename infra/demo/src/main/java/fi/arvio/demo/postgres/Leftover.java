package fi.arvio.demo.postgres;

import fi.arvio.demo.Refusal;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** A server that still runs on a data folder whose demo is gone. */
public final class Leftover {
    private static final Duration LIMIT = Duration.ofMinutes(1);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private Leftover() {}

    /** Ends it, if there is one, so that no second one joins it and nobody takes it for their own. */
    public static void end(Path folder, PrintStream out) throws IOException, InterruptedException {
        var cluster = PostgresServer.cluster(folder);
        var record = cluster.resolve("postmaster.pid");
        if (Files.notExists(record)) {
            return;
        }
        var process = ProcessHandle.of(pid(record)).filter(ProcessHandle::isAlive);
        var command = process.flatMap(running -> running.info().commandLine());
        if (process.isEmpty() || command.isEmpty()) {
            // PostgreSQL takes away by itself what a dead server left, and looks again at what we can't see.
            return;
        }
        if (command.get().contains(cluster.toString())) {
            end(process.get(), record);
            out.println("Ended the PostgreSQL that an earlier demo had left running.");
        } else {
            // Another process has got the number since, and PostgreSQL would take it for a server of ours.
            Files.delete(record);
        }
    }

    static long pid(Path record) throws IOException {
        try (var lines = Files.lines(record)) {
            return Long.parseLong(lines.findFirst().orElse("").strip());
        } catch (NumberFormatException e) {
            throw new Refusal(record + " names no process: remove it if no PostgreSQL runs there.");
        }
    }

    /**
     * By SIGINT: open connections are cut, and everything acknowledged is on disk. The last thing a server does is to take
     * its record away; in a container without an init, its process stays on as a name.
     */
    private static void end(ProcessHandle server, Path record) throws IOException, InterruptedException {
        var pid = String.valueOf(server.pid());
        new ProcessBuilder("sh", "-c", "kill -INT \"$1\"", "sh", pid).start().waitFor();
        var begin = System.nanoTime();
        while (Files.exists(record) && server.isAlive()) {
            if (System.nanoTime() - begin > LIMIT.toNanos()) {
                throw new Refusal(
                        "The PostgreSQL of an earlier demo, process " + pid + ", does not end: end it first.");
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
    }
}
