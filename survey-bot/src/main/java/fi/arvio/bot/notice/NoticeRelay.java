package fi.arvio.bot.notice;

import fi.arvio.bot.delivery.Channel;
import fi.arvio.bot.delivery.Delivery;
import fi.arvio.bot.delivery.Opener;
import fi.arvio.bot.delivery.Pace;
import fi.arvio.bot.delivery.Postman;
import fi.arvio.bot.delivery.Pump;
import fi.arvio.bot.delivery.Sole;
import fi.arvio.bot.store.Notices;
import fi.arvio.bot.store.Whereabouts;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends invitations and reminders: at most once each, whatever fails.
 *
 * <p>A few are claimed at a time, and only as many as can be sent at once, so that a killed process leaves few uncertain.
 */
@Singleton
class NoticeRelay {
    private static final Logger LOG = LoggerFactory.getLogger(NoticeRelay.class);
    private static final Duration FAREWELL = Duration.ofSeconds(20);
    private static final int AT_ONCE = 16;

    private final Notices notices;
    private final Claims claims;
    private final Outcomes outcomes;
    private final Leases leases;
    private final Routes routes;
    private final Pages pages;
    private final Pace pace;
    private final Sole sole;
    private final InstantSource machineTime;
    /** Longer than token, opening and sending may take together: what was begun longer ago was cut off. */
    private final Duration attempt;

    /** Each queue has its own: a silent mail server holds up nobody in Teams. */
    private final Map<String, Semaphore> slots = new ConcurrentHashMap<>();
    /** Until when a queue is left alone because its channel asked for it. */
    private final Map<String, Instant> resting = new ConcurrentHashMap<>();

    private final ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor();
    private final Pump pump = new Pump("notice-relay", this::pass);

    NoticeRelay(
            Notices notices,
            Claims claims,
            Outcomes outcomes,
            Leases leases,
            Routes routes,
            Pages pages,
            Pace pace,
            Sole sole,
            InstantSource machineTime,
            @Value("${arvio.notices.attempt}") Duration attempt) {
        this.attempt = attempt;
        this.notices = notices;
        this.claims = claims;
        this.outcomes = outcomes;
        this.leases = leases;
        this.routes = routes;
        this.pages = pages;
        this.pace = pace;
        this.sole = sole;
        this.machineTime = machineTime;
    }

    @EventListener
    void start(StartupEvent ignored) {
        if (sole.isAlone()) {
            // Nobody else can be sending: what was being sent when this process ended is uncertain now.
            notices.giveUp(machineTime.instant().plus(attempt));
        }
        pump.start();
    }

    /** Something was planned. */
    void ring() {
        pump.ring();
    }

    private int pass() {
        Instant now = machineTime.instant();
        notices.giveUp(now);
        int moved = 0;
        for (String queue : notices.queuesDue(now)) {
            moved += emptyApart(queue, now);
        }
        return moved;
    }

    /** A queue that cannot be emptied keeps nobody from the others. */
    private int emptyApart(String queue, Instant now) {
        try {
            boolean rests = now.isBefore(resting.getOrDefault(queue, Instant.MIN));
            return rests || !leases.hold(queue) ? 0 : empty(queue, now);
        } catch (RuntimeException e) {
            LOG.warn("Cannot send from queue {}; it is tried again", queue, e);
            return 0;
        }
    }

    /** Claims as many as can be sent at once, and begins to send them. */
    private int empty(String queue, Instant now) {
        Semaphore slot = slots.computeIfAbsent(queue, ignored -> new Semaphore(AT_ONCE));
        int most = Math.min(slot.availablePermits(), pace.room(queue));
        if (most == 0) {
            return 0;
        }
        Claims.Claim claim = claims.claim(queue, now, now.plus(attempt), most);
        pages.ring(claim.pages());
        for (Claims.Claimed one : claim.toSend()) {
            slot.acquireUninterruptibly();
            begin(one, slot);
        }
        return claim.looked();
    }

    private void begin(Claims.Claimed claimed, Semaphore slot) {
        try {
            senders.execute(() -> attempt(claimed, slot));
        } catch (RejectedExecutionException e) {
            // The bot is ending, and nothing has left yet.
            outcomes.waitAndSee(claimed, Duration.ZERO);
            slot.release();
        }
    }

    private void attempt(Claims.Claimed claimed, Semaphore slot) {
        try {
            send(claimed);
        } catch (RuntimeException e) {
            LOG.warn("A notice broke down while it was sent; it counts as uncertain", e);
        } finally {
            slot.release();
            pump.ring();
        }
    }

    private void send(Claims.Claimed claimed) {
        switch (claimed.route()) {
            case Route.Conversation(Whereabouts where, String ignored) -> note(claimed, deliver(claimed, where));
            case Route.Opening(Opener opener, String ignored) -> open(claimed, opener);
            case Route.Address(Postman postman) -> note(claimed, postman.send(claimed.byPost()));
            case Route.Page ignored -> note(claimed, new Delivery.Delivered());
            case Route.None(Delivery.Cause cause) -> note(claimed, new Delivery.Failed("no way leads there", cause));
        }
    }

    private void open(Claims.Claimed claimed, Opener opener) {
        switch (opener.open(claimed.planned().known().person())) {
            case Opener.Opening.Opened(Whereabouts where) -> {
                outcomes.opened(claimed, where);
                note(claimed, deliver(claimed, where));
            }
            case Opener.Opening.Settling(Whereabouts where, Duration wait) -> {
                outcomes.opened(claimed, where);
                outcomes.waitAndSee(claimed, wait);
            }
            case Opener.Opening.NotOpened(Delivery outcome) -> note(claimed, outcome);
        }
    }

    private void note(Claims.Claimed claimed, Delivery outcome) {
        if (outcome instanceof Delivery.Retry(String ignored, Duration atLeast) && !atLeast.isZero()) {
            // The longest wait that was asked for counts.
            resting.merge(
                    claimed.notice().queue(),
                    machineTime.instant().plus(atLeast),
                    (one, other) -> one.isAfter(other) ? one : other);
        }
        outcomes.note(claimed, outcome);
    }

    private Delivery deliver(Claims.Claimed claimed, Whereabouts where) {
        return routes.serving(where.channel())
                .map(channel -> deliver(channel, claimed, where))
                .orElseGet(() -> new Delivery.Failed("nobody serves " + where.channel(), Delivery.Cause.NO_ROUTE));
    }

    private Delivery deliver(Channel channel, Claims.Claimed claimed, Whereabouts where) {
        String activity;
        try {
            activity = pages.writer(where.channel()).write(claimed.letter());
        } catch (RuntimeException e) {
            // Nothing has left yet, so that it is certain that nothing has arrived.
            return new Delivery.Retry("cannot be written down: " + e.getMessage());
        }
        return channel.deliver(where.reference(), activity);
    }

    /** Begins nothing more, and waits for what is under way: what is cut off would stay uncertain. */
    @PreDestroy
    void stop() {
        pump.close();
        senders.shutdown();
        try {
            if (!senders.awaitTermination(FAREWELL.toSeconds(), TimeUnit.SECONDS)) {
                LOG.info("Some notices are left uncertain");
            }
            leases.letGo();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
