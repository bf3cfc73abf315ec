package fi.arvio.bot.assessment;

import fi.arvio.bot.delivery.Delivery;
import fi.arvio.bot.store.Advance;
import fi.arvio.bot.store.Contacts;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the service who is how far: in batches and with a delay, so that it cannot be laid beside answers as they arrive.
 */
@Singleton
class DispositionReporter {
    private static final Logger LOG = LoggerFactory.getLogger(DispositionReporter.class);

    private final Contacts contacts;
    private final AssessmentService service;

    DispositionReporter(Contacts contacts, AssessmentService service) {
        this.contacts = contacts;
        this.service = service;
    }

    @Scheduled(fixedDelay = "${arvio.progress.delay}", initialDelay = "${arvio.progress.delay}")
    void report() {
        Map<UUID, List<Advance>> byRound =
                contacts.unreported().stream().collect(Collectors.groupingBy(Advance::roundId));
        byRound.forEach(this::report);
    }

    private void report(UUID roundId, List<Advance> advances) {
        switch (send(roundId, advances)) {
            case Delivery.Delivered ignored -> note(roundId, advances);
            case Delivery.Failed failed -> {
                LOG.error("The assessment service refuses the progress of round {}: {}", roundId, failed.reason());
                oneByOne(roundId, advances);
            }
            case Delivery.Retry retry -> wait(roundId, retry.reason());
            case Delivery.Uncertain(String reason) -> wait(roundId, reason);
        }
    }

    private static void wait(UUID roundId, String reason) {
        LOG.info("Progress of round {} has to wait: {}", roundId, reason);
    }

    /** One person whom the service does not know must not keep back everybody else. */
    private void oneByOne(UUID roundId, List<Advance> advances) {
        advances.stream()
                .map(List::of)
                .filter(alone -> send(roundId, alone) instanceof Delivery.Delivered)
                .forEach(alone -> note(roundId, alone));
    }

    private Delivery send(UUID roundId, List<Advance> advances) {
        return service.dispositions(
                roundId,
                advances.stream()
                        .map(a -> Map.of("respondent", a.respondent(), "disposition", a.disposition()))
                        .toList());
    }

    private void note(UUID roundId, List<Advance> advances) {
        advances.stream()
                .collect(Collectors.groupingBy(
                        Advance::disposition, Collectors.mapping(Advance::respondent, Collectors.toList())))
                .forEach((disposition, people) -> contacts.reported(roundId, people, disposition));
    }

    /** People whose newest progress the service does not know yet. */
    long waiting() {
        return contacts.countUnreported();
    }
}
