package fi.arvio.bot.channel.web;

import fi.arvio.bot.channel.ActivityJson;
import fi.arvio.bot.store.Replies;
import fi.arvio.bot.store.ReplyRow;
import fi.arvio.bot.turn.Letter;
import fi.arvio.bot.turn.Outgoing;
import fi.arvio.bot.turn.StateJson;
import io.micronaut.context.event.ShutdownEvent;
import io.micronaut.core.type.Argument;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Keeps replies for the chat page until it has fetched them, and for a moment longer; then they are erased. */
@Singleton
class Mailbox implements Outgoing {
    static final String CHANNEL = "web";

    private static final Argument<Map<String, Object>> OBJECT = Argument.mapOf(String.class, Object.class);
    /** How long a page is kept waiting for something to come. */
    private static final Duration PATIENCE = Duration.ofSeconds(25);
    /** A page that comes back later is told where the person was; it does not need old replies for that. */
    private static final Duration KEPT = Duration.ofDays(1);
    /** Enough for everything else that the person has open, on another device or in the console: each asks all the time. */
    private static final Duration SHARED = Duration.ofMinutes(2);

    private final Replies replies;
    private final StateJson json;
    private final ObjectMapper mapper;
    private final InstantSource machineTime;
    /** At most one a person on the roster, since a token is needed to wait. */
    private final Map<String, CountDownLatch> bells = new ConcurrentHashMap<>();

    private volatile boolean closing;

    Mailbox(Replies replies, StateJson json, ObjectMapper mapper, InstantSource machineTime) {
        this.replies = replies;
        this.json = json;
        this.mapper = mapper;
        this.machineTime = machineTime;
    }

    /** A reply and its place in the conversation. */
    @Serdeable
    record Mail(long sequence, Map<String, Object> activity) {}

    @Override
    public boolean writes(String channel) {
        return channel.equals(CHANNEL);
    }

    @Override
    public String write(Letter letter) {
        Map<String, Object> activity = ActivityJson.of(letter);
        if (letter.card() != null) {
            // The page finds by it what an answered question's card is replaced with.
            activity.put("channelData", Map.of("arvio", Map.of("card", letter.card())));
        }
        if (letter.replaces()) {
            activity.put("type", "messageUpdate");
        }
        return json.write(activity);
    }

    /** Wakes whoever waits, in every tab. */
    @Override
    public void ring(String conversation) {
        CountDownLatch bell = bells.remove(conversation);
        if (bell != null) {
            bell.countDown();
        }
    }

    /** Where a page that opens now begins: what others have shown already is not shown again. */
    long beginning(String conversation) {
        return replies.acknowledged(conversation);
    }

    /** What came after that sequence; everything up to it is done with. Waits a while if there is nothing. */
    List<Mail> fetch(String conversation, long after) {
        replies.acknowledge(conversation, after, machineTime.instant());
        // Hung up before looking, so that nothing falls between looking and waiting.
        CountDownLatch bell = bells.computeIfAbsent(conversation, ignored -> new CountDownLatch(1));
        List<Mail> mail = read(conversation, after);
        return mail.isEmpty() && !closing && rings(bell) ? read(conversation, after) : mail;
    }

    /** Waiting pages do not hold up the end; they ask again when the bot is back. */
    @EventListener
    void end(ShutdownEvent ignored) {
        closing = true;
        bells.keySet().forEach(this::ring);
    }

    private static boolean rings(CountDownLatch bell) {
        try {
            return bell.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Replies repeat what somebody answered, beside who they are: they are not kept for long. */
    @Scheduled(fixedDelay = "1m")
    void forget() {
        Instant now = machineTime.instant();
        replies.forgetPages(now.minus(KEPT), now.minus(SHARED));
    }

    private List<Mail> read(String conversation, long after) {
        return replies.waitingForPage(conversation, after).stream()
                .map(this::mail)
                .toList();
    }

    private Mail mail(ReplyRow row) {
        try {
            long sequence = Objects.requireNonNull(row.id(), "a stored reply has an id");
            Map<String, Object> activity = new LinkedHashMap<>(mapper.readValue(row.activity(), OBJECT));
            activity.put("id", Long.toString(sequence));
            return new Mail(sequence, activity);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read a planned reply", e);
        }
    }
}
