package fi.arvio.bot.delivery;

import fi.arvio.bot.store.Replies;
import fi.arvio.bot.store.ReplyRow;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The replies that go out by themselves, a lane for each conversation; the chat page fetches its own. */
@Singleton
class ReplyOutbox implements Outbox<ReplyRow> {
    private static final int BATCH = 100;

    private final Replies replies;
    private final List<Channel> channels;

    ReplyOutbox(Replies replies, List<Channel> channels) {
        this.replies = replies;
        this.channels = channels;
    }

    @Override
    @Transactional
    public List<ReplyRow> lease(Instant now, Instant until) {
        replies.claimAlone();
        List<ReplyRow> due = replies.due(now, BATCH);
        if (!due.isEmpty()) {
            replies.lease(ids(due), until);
        }
        return due;
    }

    @Override
    public void takeOver(Instant now) {
        replies.takeOver(now);
    }

    @Override
    public String lane(ReplyRow row) {
        return row.channel() + " " + row.conversation();
    }

    @Override
    public int attempts(ReplyRow row) {
        return row.attempts();
    }

    @Override
    public Delivery send(ReplyRow row) {
        return channels.stream()
                .filter(channel -> channel.serves(row.channel()))
                .findFirst()
                .map(channel ->
                        row.replaces() ? replace(channel, row) : channel.deliver(row.reference(), row.activity()))
                .orElseGet(() -> new Delivery.Failed("Nobody serves channel " + row.channel()));
    }

    /** A card that is not there any more, or that the channel does not let go, is none to worry about. */
    private Delivery replace(Channel channel, ReplyRow row) {
        Optional<String> shown = replies.shownCard(row.channel(), row.conversation(), orEmpty(row.card()));
        if (shown.isEmpty()) {
            return new Delivery.Delivered();
        }
        Delivery delivery = channel.replace(row.reference(), shown.get(), row.activity());
        return delivery instanceof Delivery.Failed ? new Delivery.Delivered() : delivery;
    }

    @Override
    @Transactional
    public void arrived(ReplyRow row, Delivery.Delivered delivered) {
        String activity = delivered.activity();
        if (row.card() != null && !row.replaces() && activity != null) {
            replies.forgetCard(row.channel(), row.conversation(), row.card());
            replies.rememberCard(row.channel(), row.conversation(), row.card(), activity);
        }
        replies.remove(id(row));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    @Override
    public void refuse(ReplyRow row, String reason) {
        replies.refuse(List.of(id(row)), reason);
    }

    @Override
    public void retryAt(List<ReplyRow> rows, Instant at) {
        replies.retryAt(ids(rows), at);
    }

    @Override
    public long waiting() {
        return replies.countWaiting();
    }

    @Override
    public long refused() {
        return replies.countRefused();
    }

    private static List<Long> ids(List<ReplyRow> rows) {
        return rows.stream().map(ReplyOutbox::id).toList();
    }

    private static Long id(ReplyRow row) {
        return Objects.requireNonNull(row.id(), "a stored reply has an id");
    }
}
