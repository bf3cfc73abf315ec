package fi.arvio.bot.delivery;

import fi.arvio.bot.store.ReplyRow;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** Delivers replies from the bot's start to its end. */
@Singleton
public class ReplyRelay {
    /** Conversations under way at a time; one slow connector should not hold up the others. */
    private static final int AT_ONCE = 200;

    private final ReplyOutbox outbox;
    private final Relay<ReplyRow> relay;
    private final Sole sole;

    ReplyRelay(ReplyOutbox outbox, InstantSource machineTime, Sole sole) {
        this.sole = sole;
        this.outbox = outbox;
        this.relay = new Relay<>("reply-relay", outbox, AT_ONCE, machineTime);
    }

    @EventListener
    void start(StartupEvent ignored) {
        sole.start(relay);
    }

    /** A reply was planned. */
    public void ring() {
        relay.ring();
    }

    /** Replies on their way. */
    public long waiting() {
        return outbox.waiting();
    }

    /** Replies that will never arrive. */
    public long refused() {
        return outbox.refused();
    }

    @PreDestroy
    void stop() {
        relay.close();
    }
}
