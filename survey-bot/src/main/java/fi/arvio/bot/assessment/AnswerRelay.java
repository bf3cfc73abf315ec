package fi.arvio.bot.assessment;

import fi.arvio.bot.delivery.Backoff;
import fi.arvio.bot.delivery.Pump;
import fi.arvio.bot.store.AnswerEvent;
import fi.arvio.bot.store.AnswerEvents;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands answers on to the service until it has acknowledged them; the event's id makes repeating harmless. */
@Singleton
public class AnswerRelay {
    private static final Logger LOG = LoggerFactory.getLogger(AnswerRelay.class);
    private static final Duration LEASE = Duration.ofSeconds(60);
    private static final int BATCH = 100;
    /** Requests to the service at a time: enough to fill it, too few to drown it. */
    private static final int AT_ONCE = 8;

    private final AnswerEvents answers;
    private final AnswerLeases leases;
    private final AssessmentService service;
    private final InstantSource machineTime;
    private final ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore slots = new Semaphore(AT_ONCE);
    private @Nullable Pump pump;

    AnswerRelay(AnswerEvents answers, AnswerLeases leases, AssessmentService service, InstantSource machineTime) {
        this.answers = answers;
        this.leases = leases;
        this.service = service;
        this.machineTime = machineTime;
    }

    /** Leases in transactions of their own. */
    @Singleton
    static class AnswerLeases {
        private final AnswerEvents answers;

        AnswerLeases(AnswerEvents answers) {
            this.answers = answers;
        }

        @Transactional
        List<AnswerEvent> lease(Instant now) {
            List<AnswerEvent> due = answers.due(now, BATCH);
            if (!due.isEmpty()) {
                answers.lease(due.stream().map(AnswerEvent::eventId).toList(), now.plus(LEASE));
            }
            return due;
        }
    }

    @EventListener
    void start(StartupEvent ignored) {
        pump = new Pump("answer-relay", this::pass);
    }

    /** An answer was planned. */
    public void ring() {
        if (pump != null) {
            pump.ring();
        }
    }

    private int pass() {
        List<AnswerEvent> leased = leases.lease(machineTime.instant());
        for (AnswerEvent event : leased) {
            slots.acquireUninterruptibly();
            senders.execute(() -> {
                try {
                    send(event);
                } finally {
                    slots.release();
                }
            });
        }
        return leased.size();
    }

    private void send(AnswerEvent event) {
        switch (service.put(event.roundId(), event.eventId(), event.payload())) {
            case AssessmentService.Delivery.Taken() -> answers.remove(event.eventId());
            case AssessmentService.Delivery.Refused(String reason) -> {
                LOG.error("The assessment service refuses answer {}: {}", event.eventId(), reason);
                answers.refuse(event.eventId(), reason.substring(0, Math.min(reason.length(), 400)));
            }
            case AssessmentService.Delivery.Unclear(String reason) -> {
                LOG.info("An answer has to wait: {}", reason);
                Duration wait = Backoff.after(
                        event.attempts() + 1, ThreadLocalRandom.current().nextDouble());
                answers.retryAt(event.eventId(), machineTime.instant().plus(wait));
            }
        }
    }

    @PreDestroy
    void stop() {
        if (pump != null) {
            pump.close();
        }
        senders.shutdown();
    }
}
