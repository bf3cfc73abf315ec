package fi.arvio.bot.notice;

import fi.arvio.bot.store.Notices;
import fi.arvio.bot.store.Replies;
import fi.arvio.bot.store.ReplyRow;
import fi.arvio.bot.store.Whereabouts;
import fi.arvio.bot.turn.Outgoing;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** Puts notices where the chat page fetches them: that is one transaction with claiming them, so each is there once. */
@Singleton
class Pages {
    private final Replies replies;
    private final Notices notices;
    private final List<Outgoing> writers;
    private final InstantSource machineTime;

    Pages(Replies replies, Notices notices, List<Outgoing> writers, InstantSource machineTime) {
        this.replies = replies;
        this.notices = notices;
        this.writers = writers;
        this.machineTime = machineTime;
    }

    /** Shows those of them that go to a page, in the caller's transaction; returns the conversations to ring for. */
    List<String> show(List<Claims.Claimed> claimed) {
        List<ReplyRow> rows = new ArrayList<>();
        List<String> conversations = new ArrayList<>();
        for (Claims.Claimed one : claimed) {
            if (one.route() instanceof Route.Page page) {
                rows.add(row(page.where(), writer(page.channel()).write(one.letter())));
                conversations.add(page.where().conversation());
                notices.sent(one.id());
            }
        }
        if (!rows.isEmpty()) {
            replies.saveAll(rows);
        }
        return conversations;
    }

    private ReplyRow row(Whereabouts where, String activity) {
        return new ReplyRow(
                null,
                where.channel(),
                where.conversation(),
                where.reference(),
                activity,
                0,
                machineTime.instant(),
                null,
                null,
                false);
    }

    /** Tells whoever has the page open, after the transaction. */
    void ring(List<String> conversations) {
        conversations.forEach(conversation -> writer("web").ring(conversation));
    }

    Outgoing writer(String channel) {
        return writers.stream()
                .filter(writer -> writer.writes(channel))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody writes for channel " + channel));
    }
}
