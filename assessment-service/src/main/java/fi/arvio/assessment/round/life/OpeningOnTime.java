package fi.arvio.assessment.round.life;

import fi.arvio.assessment.round.Rosters;
import fi.arvio.assessment.round.RoundStatus;
import fi.arvio.assessment.time.CampaignTime;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens drafts when their time has come; any number of replicas may try, for a round opens once. */
@Singleton
class OpeningOnTime {
    private static final Logger LOG = LoggerFactory.getLogger(OpeningOnTime.class);

    private final Transitions transitions;
    private final Advancing advancing;
    private final CampaignTime time;

    /** Said once is enough, while nothing changes. */
    private final Set<UUID> said = ConcurrentHashMap.newKeySet();

    OpeningOnTime(Transitions transitions, Advancing advancing, CampaignTime time) {
        this.transitions = transitions;
        this.advancing = advancing;
        this.time = time;
    }

    @Scheduled(fixedDelay = "${arvio.rounds.poll:5s}")
    void open() {
        transitions.due(time.instant()).forEach(this::tryToOpen);
    }

    /** One draft that cannot open does not keep the others from it. */
    private void tryToOpen(UUID id) {
        try {
            open(id);
        } catch (RuntimeException e) {
            LOG.error("Round {} has not opened and will be tried again", id, e);
        }
    }

    private void open(UUID id) {
        switch (advancing.after(id, RoundLife.Event.TIME_PASSED, null, null)) {
            case Advancing.Outcome.Done done
            when done.round().storedStatus() == RoundStatus.OPEN ->
                LOG.info("Round {} has opened on time", done.round().code());
            case Advancing.Outcome.Done done -> warn(id, "its closing time has passed as well; give it new times");
            case Advancing.Outcome.Lacking lacking -> warn(id, said(lacking.obstacle()));
            case Advancing.Outcome.Refused refused -> warn(id, "it is " + refused.at());
            case Advancing.Outcome.NoRound none -> LOG.debug("Round {} is gone", id);
        }
    }

    private static String said(Rosters.Obstacle obstacle) {
        return obstacle instanceof Rosters.Shortage(int people, int needed)
                ? "its roster has " + people + " approved people to ask and needs " + needed
                : "nobody has said what it asks again";
    }

    private void warn(UUID id, String why) {
        if (said.add(id)) {
            LOG.warn("Round {} should have opened and has not: {}", id, why);
        }
    }
}
