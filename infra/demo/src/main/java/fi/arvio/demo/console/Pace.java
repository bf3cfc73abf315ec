package fi.arvio.demo.console;

import java.time.Duration;

/**
 * How patient the console is.
 *
 * @param tries how often a message is sent before the person is told that it does not arrive
 * @param pause before the second try; later ones are twice as long each
 * @param lull after so long without news, nothing more is expected at the end of the input
 */
record Pace(int tries, Duration pause, Duration lull) {
    private static final int MOST_DOUBLINGS = 4;

    static Pace usual() {
        return new Pace(5, Duration.ofMillis(500), Duration.ofSeconds(1));
    }

    /** What to wait after so many failures. */
    Duration after(int failures) {
        return pause.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
    }
}
