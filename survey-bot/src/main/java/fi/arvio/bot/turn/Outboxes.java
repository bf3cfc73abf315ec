package fi.arvio.bot.turn;

import fi.arvio.bot.conversation.Event;
import fi.arvio.bot.round.OpenRound;
import fi.arvio.bot.store.AnswerEvent;
import fi.arvio.bot.store.AnswerEvents;
import fi.arvio.bot.store.Replies;
import fi.arvio.bot.store.ReplyRow;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

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

    /** Whether there is somebody to write for the channel; one may have been switched off. */
    boolean serve(String channel) {
        return channels.stream().anyMatch(c -> c.writes(channel));
    }

    void replies(Incoming incoming, List<Letter> letters) {
        if (letters.isEmpty()) {
            return;
        }
        Outgoing channel = channels.stream()
                .filter(c -> c.writes(incoming.channel()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody writes for channel " + incoming.channel()));
        Instant now = machineTime.instant();
        replies.saveAll(letters.stream()
                .map(letter -> new ReplyRow(
                        null,
                        incoming.channel(),
                        incoming.conversation(),
                        incoming.reference(),
                        channel.write(letter),
                        0,
                        now,
                        null,
                        letter.card(),
                        letter.replaces()))
                .toList());
    }

    void answers(OpenRound round, String pseudonym, String bodyGroup, List<Event.Recorded> recorded) {
        if (!recorded.isEmpty()) {
            answers.saveAll(recorded.stream()
                    .map(event -> AnswerPayload.of(round, pseudonym, bodyGroup, event.given()))
                    .map(payload -> event(AnswerEvent.Kind.ANSWER, payload.eventId(round.id()), round, payload))
                    .toList());
        }
    }

    /** Marks that a question was unclear; the same question is marked once, however often it is said. */
    void marks(OpenRound round, String pseudonym, List<Event.Marked> marked) {
        for (Event.Marked mark : marked) {
            UnclearPayload payload = UnclearPayload.of(round, pseudonym, mark.question());
            AnswerEvent event = event(AnswerEvent.Kind.UNCLEAR, payload.eventId(round.id()), round, payload);
            answers.saveOnce(event.eventId(), event.roundId(), event.payload(), event.dueAt());
        }
    }

    private AnswerEvent event(AnswerEvent.Kind kind, UUID id, OpenRound round, Object payload) {
        return new AnswerEvent(id, round.id(), json.write(payload), 0, DUE, null, kind);
    }
}
