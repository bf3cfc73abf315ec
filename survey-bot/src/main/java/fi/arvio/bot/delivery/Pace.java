package fi.arvio.bot.delivery;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.BlockingStrategy;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.local.LocalBucketBuilder;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Keeps what goes out within Teams' limits: for each conversation, and for all of a tenant together.
 *
 * <p>Replies come first: notices leave a part of the tenant's limit to them.
 */
@Singleton
public final class Pace {
    /** More conversations than ever are under way at a time; older ones have a full bucket anyway. */
    private static final int REMEMBERED = 20_000;

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final int perSecond;
    private final List<Bandwidth> perConversation;
    private final TimeMeter machineTime;
    private final Map<String, Bucket> tenants = new LinkedHashMap<>();
    private final Map<String, Bucket> conversations = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    @Inject
    Pace(
            @Value("${arvio.teams.per-second}") int perSecond,
            @Value("${arvio.teams.per-conversation}") String perConversation) {
        this(perSecond, perConversation, TimeMeter.SYSTEM_MILLISECONDS);
    }

    /**
     * Makes one by another clock.
     *
     * @param perConversation how many in how many seconds, such as {@code 8/2,60/30}
     */
    Pace(int perSecond, String perConversation, TimeMeter machineTime) {
        this.perSecond = Math.max(2, perSecond);
        this.perConversation = Stream.of(perConversation.split(","))
                .map(limit -> limit.strip().split("/"))
                .map(limit -> half(Integer.parseInt(limit[0]), Duration.ofSeconds(Integer.parseInt(limit[1]))))
                .toList();
        this.machineTime = machineTime;
    }

    /** How many notices may go to the queue right now. */
    public int room(String queue) {
        return (int) Math.max(0, tenant(queue).getAvailableTokens() - perSecond / 8);
    }

    /** Waits until one more may go; false if that would take too long. Blocks. */
    public boolean await(String queue, String conversation) {
        try {
            return conversation(conversation).asBlocking().tryConsume(1, PATIENCE, BlockingStrategy.PARKING)
                    && tenant(queue).asBlocking().tryConsume(1, PATIENCE, BlockingStrategy.PARKING);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Takes one if it may go at once. */
    boolean take(String queue, String conversation) {
        return conversation(conversation).tryConsume(1) && tenant(queue).tryConsume(1);
    }

    private Bucket tenant(String queue) {
        synchronized (tenants) {
            return tenants.computeIfAbsent(queue, ignored -> bucket(List.of(half(perSecond, Duration.ofSeconds(1)))));
        }
    }

    private Bucket conversation(String conversation) {
        synchronized (conversations) {
            return conversations.computeIfAbsent(conversation, ignored -> bucket(perConversation));
        }
    }

    private Bucket bucket(List<Bandwidth> limits) {
        LocalBucketBuilder builder = Bucket.builder().withCustomTimePrecision(machineTime);
        limits.forEach(builder::addLimit);
        return builder.build();
    }

    /** Half of it at once and half of it over the time: no more than all of it in any stretch that long. */
    private static Bandwidth half(int messages, Duration in) {
        return Bandwidth.builder()
                .capacity(messages / 2)
                .refillGreedy(messages / 2, in)
                .build();
    }
}
