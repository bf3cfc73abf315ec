package fi.arvio.bot.notice;

import fi.arvio.bot.store.Notices;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;

/** Which queues this replica sends from: each has one holder at a time, so that its pace holds over all of them. */
@Singleton
class Leases {
    private static final Duration LEASE = Duration.ofSeconds(15);

    private final Notices notices;
    private final InstantSource machineTime;
    private final UUID holder = UUID.randomUUID();

    Leases(Notices notices, InstantSource machineTime) {
        this.notices = notices;
        this.machineTime = machineTime;
    }

    /** Takes or keeps the queue; false if another replica holds it. */
    boolean hold(String queue) {
        Instant now = machineTime.instant();
        return notices.hold(queue, holder, now, now.plus(LEASE)) > 0
                || notices.holdFirst(queue, holder, now.plus(LEASE)) > 0;
    }

    /** Lets others take over at once. */
    void letGo() {
        notices.letGo(holder, machineTime.instant());
    }
}
