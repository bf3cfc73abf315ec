package fi.arvio.bot.store;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An invitation or a reminder to one person.
 *
 * @param kind INVITATION, REMINDER, or ASKED for one that the person wished for
 * @param number counts those of a kind; 0 for the invitation
 * @param lastDays whether it says that the round is about to close
 * @param byHand whether a facilitator sent it, so that no schedule is asked
 * @param queue what it waits in: those of one queue keep its limits together
 * @param plannedAt campaign time from which it may go
 * @param begunAt campaign time at which sending began; null before
 * @param dueAt machine time from which it may be tried; of one being sent, until when its attempt can last
 * @param throttled whether the channel asked for patience
 * @param reason why the last attempt did not succeed; null for none
 */
@MappedEntity("notice")
public record NoticeRow(
        @Id @GeneratedValue @Nullable Long id,
        UUID roundId,
        String respondent,
        String kind,
        int number,
        boolean lastDays,
        boolean byHand,
        State state,
        String queue,
        Instant plannedAt,
        @Nullable Instant begunAt,
        Instant dueAt,
        int attempts,
        boolean throttled,
        @Nullable String reason) {

    /** Where a notice is on its way. */
    public enum State {
        PLANNED,
        SENDING,
        SENT,
        /** Its attempt was cut short: it counts as sent, and is never tried again. */
        UNCERTAIN,
        /** It certainly did not arrive on any channel. */
        FAILED;

        /** Whether it may have reached the person. */
        public boolean counts() {
            return this == SENDING || this == SENT || this == UNCERTAIN;
        }
    }
}
