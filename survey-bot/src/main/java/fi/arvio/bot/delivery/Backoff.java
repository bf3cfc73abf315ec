package fi.arvio.bot.delivery;

import java.time.Duration;

/** How long to wait after a failed attempt: twice as long each time, up to a minute, spread so that not all come at once. */
public final class Backoff {
    private static final Duration FIRST = Duration.ofMillis(250);
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final int DOUBLINGS = 8;

    private Backoff() {}

    /**
     * The wait after that many attempts.
     *
     * @param attempts at least 1
     * @param jitter 0 … 1: where in the second half of the wait the next attempt lies
     */
    public static Duration after(int attempts, double jitter) {
        Duration full = FIRST.multipliedBy(1L << Math.min(Math.max(attempts - 1, 0), DOUBLINGS));
        Duration capped = full.compareTo(LONGEST) > 0 ? LONGEST : full;
        return Duration.ofMillis(Math.round(capped.toMillis() * (0.5 + jitter / 2)));
    }
}
