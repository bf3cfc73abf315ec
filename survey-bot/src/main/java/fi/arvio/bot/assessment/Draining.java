package fi.arvio.bot.assessment;

import fi.arvio.bot.delivery.Delivery;
import fi.arvio.bot.round.OpenRound;
import fi.arvio.bot.round.Rounds;
import fi.arvio.bot.store.AnswerEvents;
import fi.arvio.bot.turn.CampaignTime;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the assessment service, once a round takes no more answers, that none is on its way any more. */
@Singleton
class Draining {
    private static final Logger LOG = LoggerFactory.getLogger(Draining.class);
    /** A turn that began before closing has long ended by then. */
    private static final Duration GRACE = Duration.ofMinutes(1);

    private final Rounds rounds;
    private final AnswerEvents answers;
    private final AssessmentService service;
    private final InstantSource campaignTime;

    Draining(Rounds rounds, AnswerEvents answers, AssessmentService service, @CampaignTime InstantSource campaignTime) {
        this.rounds = rounds;
        this.answers = answers;
        this.service = service;
        this.campaignTime = campaignTime;
    }

    /** Safe to repeat: the service closes a round once. */
    @Scheduled(fixedDelay = "${arvio.service.poll}", initialDelay = "${arvio.service.poll}")
    void report() {
        Instant now = campaignTime.instant();
        rounds.all().stream()
                .filter(round -> !round.takesAnswers(now.minus(GRACE)))
                .filter(round -> answers.countWaiting(round.id()) == 0)
                .forEach(this::report);
    }

    private void report(OpenRound round) {
        switch (service.drained(round.id())) {
            case Delivery.Delivered ignored -> LOG.info("Round {} is closed, and everything has arrived", round.id());
            case Delivery.Failed failed -> LOG.info("Round {} is not closed yet: {}", round.id(), failed.reason());
            case Delivery.Retry retry -> LOG.info("Round {} cannot be closed yet: {}", round.id(), retry.reason());
            case Delivery.Uncertain(String reason) -> LOG.info("Round {} is told again: {}", round.id(), reason);
        }
    }
}
