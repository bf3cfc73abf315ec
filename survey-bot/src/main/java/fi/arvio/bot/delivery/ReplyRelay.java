package fi.arvio.bot.delivery;

import fi.arvio.bot.store.Replies;
import fi.arvio.bot.store.ReplyRow;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Delivers replies: at least once, in order within a conversation, conversations beside each other.
 *
 * <p>Rows are leased in a short transaction, sent outside it, then removed; a killed relay's leases run out.
 */
@Singleton
public class ReplyRelay {
    private static final Logger LOG = LoggerFactory.getLogger(ReplyRelay.class);
    private static final Duration LEASE = Duration.ofSeconds(60);
    private static final int BATCH = 100;

    private final Replies replies;
    private final ReplyLeases leases;
    private final List<Channel> channels;
    private final InstantSource machineTime;
    private final ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor();
    private @Nullable Pump pump;

    ReplyRelay(Replies replies, ReplyLeases leases, List<Channel> channels, InstantSource machineTime) {
        this.replies = replies;
        this.leases = leases;
        this.channels = channels;
        this.machineTime = machineTime;
    }

    /** Leases in transactions of their own. */
    @Singleton
    static class ReplyLeases {
        private final Replies replies;

        ReplyLeases(Replies replies) {
            this.replies = replies;
        }

        @Transactional
        List<ReplyRow> lease(Instant now) {
            List<ReplyRow> due = replies.due(now, BATCH);
            if (!due.isEmpty()) {
                replies.lease(ids(due), now.plus(LEASE));
            }
            return due;
        }
    }

    @EventListener
    void start(StartupEvent ignored) {
        pump = new Pump("reply-relay", this::pass);
    }

    /** A reply was planned. */
    public void ring() {
        if (pump != null) {
            pump.ring();
        }
    }

    private int pass() {
        List<ReplyRow> leased = leases.lease(machineTime.instant());
        leased.stream()
                .collect(Collectors.groupingBy(row -> row.channel() + " " + row.conversation()))
                .values()
                .forEach(conversation -> senders.execute(() -> send(conversation)));
        return leased.size();
    }

    private void send(List<ReplyRow> conversation) {
        for (int i = 0; i < conversation.size(); i++) {
            ReplyRow row = conversation.get(i);
            switch (attempt(row)) {
                case Delivery.Delivered() -> replies.remove(id(row));
                case Delivery.Failed(String reason) -> {
                    LOG.warn("A reply will never arrive: {}", reason);
                    replies.refuse(List.of(id(row)), reason.substring(0, Math.min(reason.length(), 400)));
                }
                case Delivery.Retry(String reason) -> {
                    LOG.info("A reply has to wait: {}", reason);
                    Duration wait = Backoff.after(
                            row.attempts() + 1, ThreadLocalRandom.current().nextDouble());
                    // What follows in the conversation waits with it.
                    replies.retryAt(
                            ids(conversation.subList(i, conversation.size())),
                            machineTime.instant().plus(wait));
                    return;
                }
            }
        }
    }

    private Delivery attempt(ReplyRow row) {
        try {
            return channels.stream()
                    .filter(channel -> channel.serves(row.channel()))
                    .findFirst()
                    .map(channel -> channel.deliver(row.reference(), row.activity()))
                    .orElseGet(() -> new Delivery.Failed("Nobody serves channel " + row.channel()));
        } catch (RuntimeException e) {
            LOG.warn("Sending a reply broke down", e);
            return new Delivery.Retry(String.valueOf(e.getMessage()));
        }
    }

    private static List<Long> ids(List<ReplyRow> rows) {
        return rows.stream().map(ReplyRelay::id).toList();
    }

    private static Long id(ReplyRow row) {
        return Objects.requireNonNull(row.id(), "a stored reply has an id");
    }

    @PreDestroy
    void stop() {
        if (pump != null) {
            pump.close();
        }
        senders.shutdown();
    }
}
