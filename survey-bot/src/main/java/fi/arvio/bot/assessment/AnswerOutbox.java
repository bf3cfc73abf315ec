package fi.arvio.bot.assessment;

import fi.arvio.bot.delivery.Delivery;
import fi.arvio.bot.delivery.Outbox;
import fi.arvio.bot.store.AnswerEvent;
import fi.arvio.bot.store.AnswerEvents;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The answers on their way to the service, each in a lane of its own: revisions may arrive in any order. */
@Singleton
class AnswerOutbox implements Outbox<AnswerEvent> {
    private static final int BATCH = 100;

    private final AnswerEvents answers;
    private final AssessmentService service;

    AnswerOutbox(AnswerEvents answers, AssessmentService service) {
        this.answers = answers;
        this.service = service;
    }

    @Override
    @Transactional
    public List<AnswerEvent> lease(Instant now, Instant until) {
        List<AnswerEvent> due = answers.due(now, BATCH);
        if (!due.isEmpty()) {
            answers.lease(ids(due), until);
        }
        return due;
    }

    @Override
    public void takeOver(Instant now) {
        answers.takeOver(now);
    }

    @Override
    public String lane(AnswerEvent event) {
        return event.eventId().toString();
    }

    @Override
    public int attempts(AnswerEvent event) {
        return event.attempts();
    }

    @Override
    public Delivery send(AnswerEvent event) {
        return switch (event.kind()) {
            case ANSWER -> service.put(event.roundId(), event.eventId(), event.payload());
            case UNCLEAR -> service.markUnclear(event.roundId(), event.eventId(), event.payload());
        };
    }

    @Override
    public void arrived(AnswerEvent event, Delivery.Delivered delivered) {
        answers.remove(event.eventId());
    }

    @Override
    public void refuse(AnswerEvent event, String reason) {
        answers.refuse(event.eventId(), reason);
    }

    @Override
    public void retryAt(List<AnswerEvent> events, Instant at) {
        answers.retryAt(ids(events), at);
    }

    @Override
    public long waiting() {
        return answers.countWaiting();
    }

    @Override
    public long refused() {
        return answers.countRefused();
    }

    private static List<UUID> ids(Collection<AnswerEvent> events) {
        return events.stream().map(AnswerEvent::eventId).toList();
    }
}
