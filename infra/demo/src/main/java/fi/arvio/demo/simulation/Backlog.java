package fi.arvio.demo.simulation;

import fi.arvio.demo.Api;
import fi.arvio.demo.Refusal;
import java.io.IOException;
import java.time.Duration;

/** Waits until the bot has handed on everything it was told. */
public final class Backlog {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(300);

    private Backlog() {}

    static void awaitEmpty(Api api, Progress progress) throws IOException, InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!isEmpty(api)) {
            if (System.nanoTime() > deadline) {
                throw new Refusal("The bot still holds answers after " + PATIENCE.toSeconds() + " s: " + api.backlog());
            }
            progress.handingOn();
            Thread.sleep(BETWEEN_LOOKS);
        }
    }

    public static boolean isEmpty(Api api) throws IOException, InterruptedException {
        for (var waiting : api.backlog()) {
            if (waiting.asInt() > 0) {
                return false;
            }
        }
        return true;
    }
}
