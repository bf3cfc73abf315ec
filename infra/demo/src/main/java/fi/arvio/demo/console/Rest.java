package fi.arvio.demo.console;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets time pass: between tries, and until all has been said. */
final class Rest {
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile long stirred = System.nanoTime();

    /** Something was sent or came. */
    void stir() {
        stirred = System.nanoTime();
    }

    /** Waits so long; true, and at once, when the dialogue is over. */
    boolean orEnd(Duration time) throws InterruptedException {
        return ended.await(time.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** Returns when nothing has stirred for so long; at once if that is so already. */
    void untilQuietFor(Duration lull) throws InterruptedException {
        for (var left = left(lull); left.isPositive(); left = left(lull)) {
            if (orEnd(left)) {
                return;
            }
        }
    }

    private Duration left(Duration lull) {
        return lull.minusNanos(System.nanoTime() - stirred);
    }

    void end() {
        ended.countDown();
    }
}
