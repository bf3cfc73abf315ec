package fi.arvio.bot.assessment;

import fi.arvio.bot.round.Rounds;
import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import jakarta.inject.Singleton;
import org.reactivestreams.Publisher;

/** The bot is of use once it has heard of its rounds, from the service or from its own copies. */
@Singleton
public class RoundsKnown implements HealthIndicator {
    private final Rounds rounds;
    private final RoundSync sync;

    RoundsKnown(Rounds rounds, RoundSync sync) {
        this.rounds = rounds;
        this.sync = sync;
    }

    @Override
    public Publisher<HealthResult> getResult() {
        return Publishers.just(HealthResult.builder("rounds", areKnown() ? HealthStatus.UP : HealthStatus.DOWN)
                .build());
    }

    /** Whether it may be said of somebody that they are on no roster. */
    public boolean areKnown() {
        return sync.hasHeard() || !rounds.isEmpty();
    }
}
