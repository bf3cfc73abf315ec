package fi.arvio.bot.notice;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import fi.arvio.bot.round.OpenRound;
import fi.arvio.bot.round.Rounds;
import fi.arvio.bot.turn.CampaignTime;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks again and again who is to be invited or reminded; one replica does at a time, and another goes on if it dies.
 *
 * <p>The scheduler only asks; what is due is decided in campaign time.
 */
@Singleton
class NoticeJob {
    private static final Logger LOG = LoggerFactory.getLogger(NoticeJob.class);
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);
    private static final Duration FAREWELL = Duration.ofSeconds(5);

    private final Rounds rounds;
    private final DueNotices due;
    private final NoticeRelay relay;
    private final InstantSource campaignTime;
    private final Scheduler scheduler;

    NoticeJob(
            Rounds rounds,
            DueNotices due,
            NoticeRelay relay,
            @CampaignTime InstantSource campaignTime,
            DataSource dataSource,
            @Value("${arvio.notices.pulse}") Duration pulse) {
        this.rounds = rounds;
        this.due = due;
        this.relay = relay;
        this.campaignTime = campaignTime;
        RecurringTask<Void> task =
                Tasks.recurring("notices", FixedDelay.of(pulse)).execute((instance, context) -> look());
        // The container's own data source wants a transaction of the container around each call.
        this.scheduler = Scheduler.create(DelegatingDataSource.unwrapDataSource(dataSource))
                .startTasks(task)
                .threads(1)
                .pollingInterval(pulse)
                .heartbeatInterval(HEARTBEAT)
                .shutdownMaxWait(FAREWELL)
                .build();
    }

    @EventListener
    void start(StartupEvent ignored) {
        scheduler.start();
    }

    private void look() {
        Instant now = campaignTime.instant();
        rounds.all().forEach(round -> look(round, now));
    }

    /** A round that cannot be planned keeps nobody from the others. */
    private void look(OpenRound round, Instant now) {
        try {
            if (!round.takesAnswers(now)) {
                due.withdraw(round);
            } else if (due.plan(round, now) > 0) {
                relay.ring();
            }
        } catch (RuntimeException e) {
            LOG.error("Cannot plan the notices of round {}; they are looked at again", round.id(), e);
        }
    }

    @PreDestroy
    void stop() {
        scheduler.stop();
    }
}
