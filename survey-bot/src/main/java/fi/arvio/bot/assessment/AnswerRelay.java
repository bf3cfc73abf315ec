package fi.arvio.bot.assessment;

import fi.arvio.bot.delivery.Relay;
import fi.arvio.bot.delivery.Sole;
import fi.arvio.bot.store.AnswerEvent;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** Hands answers on to the service until it has acknowledged them; the event's id makes repeating harmless. */
@Singleton
public class AnswerRelay {
    /** Requests to the service at a time: enough to fill it, too few to drown it. */
    private static final int AT_ONCE = 8;

    private final AnswerOutbox outbox;
    private final Relay<AnswerEvent> relay;
    private final Sole sole;

    AnswerRelay(AnswerOutbox outbox, InstantSource machineTime, Sole sole) {
        this.sole = sole;
        this.outbox = outbox;
        this.relay = new Relay<>("answer-relay", outbox, AT_ONCE, machineTime);
    }

    @EventListener
    void start(StartupEvent ignored) {
        sole.start(relay);
    }

    /** An answer was planned. */
    public void ring() {
        relay.ring();
    }

    /** Answers on their way. */
    long waiting() {
        return outbox.waiting();
    }

    /** Answers that the service will never take. */
    long refused() {
        return outbox.refused();
    }

    @PreDestroy
    void stop() {
        relay.close();
    }
}
