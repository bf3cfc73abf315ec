package fi.arvio.bot.channel.web;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.EstimationProbe;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Counts codes of personal links that were never anybody's, for each client address and for all together.
 *
 * <p>Right codes are not counted. An address that has guessed too much has to wait, whatever it comes with; when all together
 * have, everybody waits who has lately guessed themselves, and nobody else.
 */
@Singleton
class Guesses {
    static final Buckets.Rate EACH = new Buckets.Rate(20, 10);
    static final Buckets.Rate TOGETHER = new Buckets.Rate(300, 150);

    private final Buckets addresses;
    private final Bucket together;

    Guesses(InstantSource machineTime) {
        addresses = new Buckets(EACH, machineTime);
        together = TOGETHER.bucket(machineTime);
    }

    /** How long that address has to wait until a code of its is looked at; nothing if not at all. */
    Optional<Duration> mustWait(String address) {
        Bucket own = addresses.of(address);
        if (own.getAvailableTokens() >= EACH.atOnce()) {
            return Optional.empty();
        }
        return untilRefilled(own).or(() -> untilRefilled(together));
    }

    /** Guesses that were looked at side by side may be more than were left; then the wait is the longer. */
    void count(String address) {
        addresses.of(address).consumeIgnoringRateLimits(1);
        together.tryConsume(1);
    }

    private static Optional<Duration> untilRefilled(Bucket bucket) {
        EstimationProbe probe = bucket.estimateAbilityToConsume(1);
        return probe.canBeConsumed()
                ? Optional.empty()
                : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }
}
