package fi.arvio.bot.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Empties an outbox: at least once, in order within a lane, lanes beside each other.
 *
 * <p>Rows are leased in a short transaction, sent outside it, then removed; a killed relay's leases run out.
 */
public final class Relay<R> implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    private static final Duration LEASE = Duration.ofSeconds(60);
    /** Longer than the clients' time-outs together: nothing is begun that could outlive its lease. */
    private static final Duration RESERVE = Duration.ofSeconds(25);

    private static final Duration FAREWELL = Duration.ofSeconds(5);
    private static final int LONGEST_REASON = 400;

    private final String name;
    private final Outbox<R> outbox;
    private final InstantSource machineTime;
    private final Semaphore slots;
    private final ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor();
    private final Pump pump;
    private volatile boolean closing;

    /**
     * Makes one that rests until it is started.
     *
     * @param atOnce lanes that may be under way at a time
     */
    public Relay(String name, Outbox<R> outbox, int atOnce, InstantSource machineTime) {
        this.name = name;
        this.outbox = outbox;
        this.machineTime = machineTime;
        this.slots = new Semaphore(atOnce);
        this.pump = new Pump(name, this::pass);
    }

    public void start() {
        pump.start();
    }

    /** The same, on a database that only one process can have open: what a killed one held need not wait for its lease to end. */
    public void startAlone() {
        outbox.takeOver(machineTime.instant());
        pump.start();
    }

    /** Something was planned. */
    public void ring() {
        pump.ring();
    }

    private int pass() {
        Instant now = machineTime.instant();
        Instant lastCall = now.plus(LEASE).minus(RESERVE);
        List<R> leased = outbox.lease(now, now.plus(LEASE));
        leased.stream()
                .collect(Collectors.groupingBy(outbox::lane, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(lane -> {
                    slots.acquireUninterruptibly();
                    senders.execute(() -> travel(lane, lastCall));
                });
        return leased.size();
    }

    private void travel(List<R> lane, Instant lastCall) {
        try {
            send(lane, lastCall);
        } catch (RuntimeException e) {
            LOG.warn("{} could not note what became of something; it goes again when its lease ends", name, e);
        } finally {
            slots.release();
            // What was planned for the lane meanwhile had to wait for it.
            pump.ring();
        }
    }

    private void send(List<R> lane, Instant lastCall) {
        for (int i = 0; i < lane.size(); i++) {
            List<R> rest = lane.subList(i, lane.size());
            if (closing || machineTime.instant().isAfter(lastCall)) {
                outbox.retryAt(rest, machineTime.instant());
                return;
            }
            R row = lane.get(i);
            switch (attempt(row)) {
                case Delivery.Delivered delivered -> outbox.arrived(row, delivered);
                case Delivery.Failed(String reason, Delivery.Cause ignored) -> {
                    LOG.warn("{}: something will never arrive: {}", name, reason);
                    outbox.refuse(row, reason.substring(0, Math.min(reason.length(), LONGEST_REASON)));
                }
                case Delivery.Retry(String reason, Duration atLeast) -> {
                    postpone(rest, reason, atLeast);
                    return;
                }
                case Delivery.Uncertain(String reason) -> {
                    postpone(rest, reason, Duration.ZERO);
                    return;
                }
            }
        }
    }

    /** What follows in the lane waits with it. */
    private void postpone(List<R> rest, String reason, Duration atLeast) {
        LOG.info("{}: something has to wait: {}", name, reason);
        outbox.retryAt(rest, machineTime.instant().plus(wait(rest.getFirst(), atLeast)));
    }

    private Duration wait(R row, Duration atLeast) {
        Duration wait = Backoff.after(
                outbox.attempts(row) + 1, ThreadLocalRandom.current().nextDouble());
        return wait.compareTo(atLeast) > 0 ? wait : atLeast;
    }

    private Delivery attempt(R row) {
        try {
            return outbox.send(row);
        } catch (RuntimeException e) {
            LOG.warn("{}: sending broke down", name, e);
            return new Delivery.Retry(String.valueOf(e.getMessage()));
        }
    }

    /** Begins nothing more, gives back what is leased, and waits a moment for what is under way. */
    @Override
    public void close() {
        closing = true;
        pump.close();
        senders.shutdown();
        try {
            if (!senders.awaitTermination(FAREWELL.toSeconds(), TimeUnit.SECONDS)) {
                LOG.info("{} leaves something under way; it goes again after the next start", name);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
