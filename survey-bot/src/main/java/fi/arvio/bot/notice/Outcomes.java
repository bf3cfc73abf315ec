package fi.arvio.bot.notice;

import fi.arvio.bot.delivery.Backoff;
import fi.arvio.bot.delivery.Delivery;
import fi.arvio.bot.store.Contacts;
import fi.arvio.bot.store.Notices;
import fi.arvio.bot.store.Whereabouts;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Notes what became of an attempt to send a notice. */
@Singleton
class Outcomes {
    private static final Logger LOG = LoggerFactory.getLogger(Outcomes.class);
    private static final int LONGEST_REASON = 400;

    private final Notices notices;
    private final Contacts contacts;
    private final InstantSource machineTime;

    Outcomes(Notices notices, Contacts contacts, InstantSource machineTime) {
        this.notices = notices;
        this.contacts = contacts;
        this.machineTime = machineTime;
    }

    /** The conversation that was opened for somebody is theirs from now on, whatever becomes of the notice. */
    void opened(Claims.Claimed claimed, Whereabouts where) {
        contacts.opened(claimed.notice().respondent(), where.channel(), where.conversation(), where.reference());
    }

    /** The notice is looked at again after a while: the person may have been greeted meanwhile. */
    void waitAndSee(Claims.Claimed claimed, Duration wait) {
        notices.again(
                claimed.id(), claimed.notice().queue(), machineTime.instant().plus(wait), false, null);
    }

    @Transactional
    public void note(Claims.Claimed claimed, Delivery outcome) {
        switch (outcome) {
            case Delivery.Delivered ignored -> notices.sent(claimed.id());
            case Delivery.Uncertain(String reason) -> {
                LOG.warn("Nobody knows whether a notice arrived, so it is not sent again: {}", reason);
                notices.uncertain(claimed.id(), shortened(reason));
            }
            case Delivery.Retry(String reason, Duration atLeast) -> {
                Duration wait = longer(atLeast, backoff(claimed));
                notices.again(
                        claimed.id(),
                        claimed.notice().queue(),
                        machineTime.instant().plus(wait),
                        !atLeast.isZero(),
                        shortened(reason));
            }
            case Delivery.Failed(String reason, Delivery.Cause cause) -> unreachable(claimed, reason, cause);
        }
    }

    /** On that channel; whether another leads to the person is seen when the notice is claimed again. */
    private void unreachable(Claims.Claimed claimed, String reason, Delivery.Cause cause) {
        LOG.info("Somebody cannot be reached over {} ({}): {}", claimed.route().channel(), cause, reason);
        contacts.cannotReach(claimed.notice().respondent(), claimed.route().channel(), cause.name());
        notices.again(
                claimed.id(), claimed.notice().queue(), machineTime.instant(), false, shortened(cause + ": " + reason));
    }

    private static Duration backoff(Claims.Claimed claimed) {
        return Backoff.after(
                claimed.notice().attempts() + 1, ThreadLocalRandom.current().nextDouble());
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static String shortened(String reason) {
        return reason.substring(0, Math.min(reason.length(), LONGEST_REASON));
    }
}
