package fi.arvio.bot.delivery;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Repeats a pass: at once when somebody rings, and every second in case nobody does.
 *
 * <p>One virtual thread; a pass that moved something is followed by another, a failed one by a wait. It is never
 * interrupted: H2 closes a database file under an interrupted thread.
 */
public final class Pump implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Pump.class);
    private static final Duration PULSE = Duration.ofSeconds(1);
    private static final Duration FAREWELL = Duration.ofSeconds(5);

    private final Semaphore bell = new Semaphore(0);
    private final CountDownLatch closed = new CountDownLatch(1);
    private final IntSupplier pass;
    private final Thread thread;

    /**
     * Makes one that rests until it is started.
     *
     * @param pass moves what is due and returns how much that was
     */
    public Pump(String name, IntSupplier pass) {
        this.pass = pass;
        this.thread = Thread.ofVirtual().name(name).unstarted(this::run);
    }

    public void start() {
        thread.start();
    }

    /** There may be something to move. */
    public void ring() {
        bell.release();
    }

    private void run() {
        try {
            boolean open = closed.getCount() > 0;
            while (open) {
                open = work() && closed.getCount() > 0;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** One pass and the wait after it; false when it was closed meanwhile. */
    private boolean work() throws InterruptedException {
        try {
            if (pass.getAsInt() == 0 && bell.tryAcquire(PULSE.toMillis(), TimeUnit.MILLISECONDS)) {
                bell.drainPermits();
            }
            return true;
        } catch (RuntimeException e) {
            LOG.warn("{} could not do its work and tries again", thread.getName(), e);
            // Without listening to the bell: a broken database is not mended by ringing.
            return !closed.await(PULSE.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public void close() {
        closed.countDown();
        bell.release();
        try {
            if (thread.getState() != Thread.State.NEW) {
                thread.join(FAREWELL);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
