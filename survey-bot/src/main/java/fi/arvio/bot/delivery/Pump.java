package fi.arvio.bot.delivery;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Empties an outbox: at once when somebody rings, and every second in case nobody does.
 *
 * <p>One virtual thread; a pass that moved something is followed by another, a failed one by a wait.
 */
public final class Pump implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Pump.class);
    private static final Duration PULSE = Duration.ofSeconds(1);

    private final Semaphore bell = new Semaphore(0);
    private final CountDownLatch closed = new CountDownLatch(1);
    private final IntSupplier pass;
    private final Thread thread;
    private volatile boolean running = true;

    /**
     * Starts it.
     *
     * @param pass moves what is due and returns how much that was
     */
    public Pump(String name, IntSupplier pass) {
        this.pass = pass;
        this.thread = Thread.ofVirtual().name(name).start(this::run);
    }

    /** Something was planned. */
    public void ring() {
        bell.release();
    }

    private void run() {
        while (running) {
            try {
                if (pass.getAsInt() == 0 && bell.tryAcquire(PULSE.toMillis(), TimeUnit.MILLISECONDS)) {
                    bell.drainPermits();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                LOG.warn("{} could not do its work and tries again", thread.getName(), e);
                running = running && rest();
            }
        }
    }

    /** Waits a pulse without listening to the bell: a broken database is not mended by ringing. */
    private boolean rest() {
        try {
            return !closed.await(PULSE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        running = false;
        closed.countDown();
        bell.release();
        thread.interrupt();
    }
}
