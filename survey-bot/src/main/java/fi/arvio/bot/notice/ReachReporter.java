package fi.arvio.bot.notice;

import static java.util.stream.Collectors.toMap;

import fi.arvio.bot.delivery.Delivery;
import fi.arvio.bot.round.OpenRound;
import fi.arvio.bot.round.Rounds;
import fi.arvio.bot.store.ReachRow;
import fi.arvio.bot.store.Reaches;
import fi.arvio.bot.turn.CampaignTime;
import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the assessment service whom invitations have reached and who wants to be left alone: what has changed, now and then. */
@Singleton
class ReachReporter {
    private static final Logger LOG = LoggerFactory.getLogger(ReachReporter.class);

    private final Rounds rounds;
    private final Planning planning;
    private final Reaches reaches;
    private final ReachSink sink;
    private final InstantSource campaignTime;

    ReachReporter(
            Rounds rounds,
            Planning planning,
            Reaches reaches,
            ReachSink sink,
            @CampaignTime InstantSource campaignTime) {
        this.rounds = rounds;
        this.planning = planning;
        this.reaches = reaches;
        this.sink = sink;
        this.campaignTime = campaignTime;
    }

    @Scheduled(fixedDelay = "${arvio.progress.delay}", initialDelay = "${arvio.progress.delay}")
    void report() {
        rounds.all().forEach(this::report);
    }

    private void report(OpenRound round) {
        Instant now = campaignTime.instant();
        Map<String, String> known =
                reaches.reported(round.id()).stream().collect(toMap(ReachRow::respondent, ReachRow::reach));
        List<Reach> changed = planning.all(round, now).stream()
                .map(planned -> Reach.of(planned, round.day(now)))
                .filter(reach -> !reach.fingerprint().equals(known.get(reach.respondent())))
                .toList();
        if (!changed.isEmpty()) {
            hand(round, changed);
        }
    }

    private void hand(OpenRound round, List<Reach> changed) {
        switch (sink.report(round.id(), changed)) {
            case Delivery.Delivered ignored -> keep(round, changed);
            case Delivery.Failed failed -> {
                LOG.error(
                        "The assessment service refuses how people of round {} are reached: {}",
                        round.id(),
                        failed.reason());
                oneByOne(round, changed);
            }
            case Delivery.Retry retry -> LOG.info("Reports have to wait: {}", retry.reason());
            case Delivery.Uncertain(String reason) -> LOG.info("Reports have to wait: {}", reason);
        }
    }

    /** One person whom the service does not take must not keep back everybody else. */
    private void oneByOne(OpenRound round, List<Reach> changed) {
        changed.stream()
                .map(List::of)
                .filter(alone -> changed.size() > 1 && sink.report(round.id(), alone) instanceof Delivery.Delivered)
                .forEach(alone -> keep(round, alone));
    }

    @Transactional
    void keep(OpenRound round, List<Reach> changed) {
        People.parts(changed.stream().map(Reach::respondent).toList())
                .forEach(part -> reaches.forget(round.id(), part));
        reaches.keep(changed.stream()
                .map(reach -> new ReachRow(round.id(), reach.respondent(), reach.fingerprint()))
                .toList());
    }
}
