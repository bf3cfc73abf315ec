package fi.arvio.bot.channel.telegram;

import fi.arvio.bot.assessment.RoundsKnown;
import fi.arvio.bot.channel.Fields;
import fi.arvio.bot.delivery.Backoff;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks for updates from the bot's start to its end, on one virtual thread.
 *
 * <p>It is never interrupted: H2 closes a database file under an interrupted thread. Only the question is broken off.
 */
@Singleton
@WithTelegram
class Poller {
    private static final Logger LOG = LoggerFactory.getLogger(Poller.class);
    private static final Duration FAREWELL = Duration.ofSeconds(5);
    private static final Duration MOMENT = Duration.ofMillis(50);
    /** Telegram lets one process ask, so that no two can come at once. */
    private static final double NO_JITTER = 1;

    private final CountDownLatch closed = new CountDownLatch(1);
    private final RoundsKnown rounds;
    private final CommandMenu menu;
    private final Polling polling;
    private final Intake intake;
    private final Thread thread = Thread.ofVirtual().name("telegram-poller").unstarted(this::run);
    /** What has been committed need not come again; until something is, Telegram knows better what that was. */
    private OptionalLong from = OptionalLong.empty();

    private int failures;

    Poller(RoundsKnown rounds, CommandMenu menu, Polling polling, Intake intake) {
        this.rounds = rounds;
        this.menu = menu;
        this.polling = polling;
        this.intake = intake;
    }

    @EventListener
    void start(StartupEvent ignored) {
        thread.start();
    }

    private void run() {
        try {
            // Before, everybody would be a stranger.
            while (isOpen() && !rounds.areKnown()) {
                rest(MOMENT);
            }
            if (isOpen()) {
                menu.show();
            }
            while (isOpen()) {
                rest(work());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isOpen() {
        return closed.getCount() > 0;
    }

    private void rest(Duration wait) throws InterruptedException {
        if (closed.await(wait.toMillis(), TimeUnit.MILLISECONDS)) {
            LOG.debug("No more updates are asked for");
        }
    }

    /** One question, what it brought, and how long to rest then. */
    private Duration work() {
        try {
            return switch (polling.ask(from)) {
                case Outcome.Done<List<Fields>>(List<Fields> updates) -> take(updates);
                case Outcome.Refused<List<Fields>>(int code, String description, Duration patience) ->
                    afterFailure(code + " " + description, patience);
                case Outcome.Unanswered<List<Fields>>(String reason) -> afterFailure(reason, Duration.ZERO);
                case Outcome.Unreadable<List<Fields>>(String reason) -> afterFailure(reason, Duration.ZERO);
            };
        } catch (RuntimeException e) {
            LOG.error("The updates could not be taken", e);
            return afterFailure("see above", Duration.ZERO);
        }
    }

    private Duration take(List<Fields> updates) {
        if (failures > 0) {
            LOG.info("Telegram answers again");
            failures = 0;
        }
        // An empty answer has confirmed all that was before, and ids may begin anew after a quiet week.
        from = intake.take(updates);
        int attempts = intake.mostAttempts();
        if (attempts > 0) {
            return Backoff.after(attempts, NO_JITTER);
        }
        // Whoever answers nothing at once, as Telegram does not, is not asked as fast as they answer.
        return from.isEmpty() ? MOMENT : Duration.ZERO;
    }

    private Duration afterFailure(String reason, Duration patience) {
        failures++;
        if (isOpen() && failures == 1) {
            LOG.warn("Telegram brings no updates and is asked again: {}", reason);
        } else if (isOpen()) {
            LOG.info("Telegram still brings no updates: {}", reason);
        }
        Duration wait = Backoff.after(failures, NO_JITTER);
        return wait.compareTo(patience) > 0 ? wait : patience;
    }

    /** Asks no more, and waits a moment for the turn that is under way. */
    @PreDestroy
    void stop() throws InterruptedException {
        closed.countDown();
        long last = System.nanoTime() + FAREWELL.toNanos();
        boolean ended = !thread.isAlive();
        while (!ended && System.nanoTime() < last) {
            // Again and again, since the thread may just be about to ask.
            polling.breakOff();
            ended = thread.join(MOMENT);
        }
        if (!ended) {
            LOG.warn("Something is still under way; its update comes again after the next start");
        }
    }
}
