package fi.arvio.bot.channel.web;

import io.github.bucket4j.ConsumptionProbe;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/** Keeps one person's chats, in however many tabs, from sending more than anybody can write or press. */
@Singleton
class MessageLimit {
    private final Buckets people;

    MessageLimit(
            @Value("${arvio.chat.messages-at-once}") int atOnce,
            @Value("${arvio.chat.messages-a-minute}") int aMinute,
            InstantSource machineTime) {
        people = new Buckets(new Buckets.Rate(atOnce, aMinute), machineTime);
    }

    /** Takes a message of that person's, or says how long they have to wait until it is. */
    Optional<Duration> take(String respondent) {
        ConsumptionProbe probe = people.of(respondent).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }
}
