package fi.arvio.bot.turn;

import fi.arvio.bot.card.Rendered;
import fi.arvio.bot.conversation.Event;
import fi.arvio.bot.round.OpenRound;
import fi.arvio.bot.store.AnswerEvent;
import fi.arvio.bot.store.AnswerEvents;
import fi.arvio.bot.store.Replies;
import fi.arvio.bot.store.ReplyRow;
import fi.arvio.bot.text.Language;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** Plans what a turn sends, in the turn's own transaction. */
@Singleton
class Outboxes {
    /** An answer is due at once, and its row must not say when it was given: that would join it to the reply. */
    private static final Instant DUE = Instant.EPOCH;

    private final Replies replies;
    private final AnswerEvents answers;
    private final List<Outgoing> channels;
    private final StateJson json;
    private final InstantSource machineTime;

    Outboxes(
            Replies replies, AnswerEvents answers, List<Outgoing> channels, StateJson json, InstantSource machineTime) {
        this.replies = replies;
        this.answers = answers;
        this.channels = channels;
        this.json = json;
        this.machineTime = machineTime;
    }

    /** Something rendered, and in which language. */
    record Said(Rendered rendered, Language language) {}

    void replies(Incoming incoming, List<Said> said) {
        if (said.isEmpty()) {
            return;
        }
        Outgoing channel = channels.stream()
                .filter(c -> c.writes(incoming.channel()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody writes for channel " + incoming.channel()));
        Instant now = machineTime.instant();
        replies.saveAll(said.stream()
                .map(s -> new ReplyRow(
                        null,
                        incoming.channel(),
                        incoming.conversation(),
                        incoming.reference(),
                        channel.write(s.rendered(), s.language().locale().toLanguageTag()),
                        0,
                        now,
                        null))
                .toList());
    }

    void answers(OpenRound round, String pseudonym, String bodyGroup, List<Event.Recorded> recorded) {
        if (recorded.isEmpty()) {
            return;
        }
        answers.saveAll(recorded.stream()
                .map(event -> AnswerPayload.of(round, pseudonym, bodyGroup, event.given()))
                .map(payload ->
                        new AnswerEvent(payload.eventId(round.id()), round.id(), json.write(payload), 0, DUE, null))
                .toList());
    }
}
