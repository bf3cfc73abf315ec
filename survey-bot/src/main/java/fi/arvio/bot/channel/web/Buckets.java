package fi.arvio.bot.channel.web;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/** A token bucket for each key; among too many keys the one that was not asked for longest is forgotten. */
final class Buckets {
    private static final int MOST = 10_000;

    private final Rate rate;
    private final InstantSource machineTime;
    /** Ordered by when they were asked for; guarded by itself. */
    private final Map<String, Bucket> byKey = new LinkedHashMap<>(16, 0.75f, true);

    Buckets(Rate rate, InstantSource machineTime) {
        this.rate = rate;
        this.machineTime = machineTime;
    }

    /** How much may come at once, and how much a minute for good. */
    record Rate(long atOnce, long perMinute) {
        Bucket bucket(InstantSource machineTime) {
            return Bucket.builder()
                    .addLimit(limit -> limit.capacity(atOnce).refillGreedy(perMinute, Duration.ofMinutes(1)))
                    .withCustomTimePrecision(new Meter(machineTime))
                    .build();
        }
    }

    Bucket of(String key) {
        synchronized (byKey) {
            Bucket bucket = byKey.computeIfAbsent(key, ignored -> rate.bucket(machineTime));
            if (byKey.size() > MOST) {
                Iterator<String> keys = byKey.keySet().iterator();
                keys.next();
                keys.remove();
            }
            return bucket;
        }
    }

    int size() {
        synchronized (byKey) {
            return byKey.size();
        }
    }

    /** The bot's own clock, as the library asks for it. */
    private record Meter(InstantSource machineTime) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return Duration.ofMillis(machineTime.millis()).toNanos();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
