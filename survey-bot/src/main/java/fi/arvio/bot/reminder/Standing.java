package fi.arvio.bot.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one person.
 *
 * @param wishUntil the day of the wish; snoozed or away without one is until further notice
 * @param invited when the invitation was sent, or became uncertain; null if it was not
 * @param reminders every one whose sending was begun, also where the outcome is uncertain
 * @param lastHeard the day the person last wrote or pressed something, in the round's zone
 * @param here is in the conversation already, without an invitation, and needs none
 */
public record Standing(
        String respondent,
        ZoneId zone,
        Progress progress,
        Wish wish,
        @Nullable LocalDate wishUntil,
        @Nullable Instant invited,
        List<Sent> reminders,
        @Nullable LocalDate lastHeard,
        boolean reachable,
        boolean here) {

    public Standing {
        reminders = List.copyOf(reminders);
    }

    boolean needsInvitation() {
        return invited == null && !here;
    }

    int sent(boolean asked) {
        return (int) reminders.stream().filter(sent -> sent.asked() == asked).count();
    }

    LocalDate dayOf(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    /** Whether the person waits for the one reminder that snoozing asked for; a wish from before this round asks for none. */
    boolean awaitsAsked(Campaign campaign) {
        return wish == Wish.SNOOZED
                && (wishUntil == null || wishUntil.isAfter(Anchors.beginning(campaign, this)))
                && !served();
    }

    /** The first day on which the wish lets anybody write. */
    LocalDate restsUntil() {
        return switch (wish) {
            case SNOOZED -> served() ? LocalDate.MIN : wishUntil == null ? LocalDate.MAX : wishUntil;
            case AWAY -> wishUntil == null ? LocalDate.MAX : wishUntil.plusDays(1);
            case ANY_TIME, NO_REMINDERS, STOPPED -> LocalDate.MIN;
        };
    }

    /** What was asked for has been sent, though the wish still stands: it is not sent twice. */
    private boolean served() {
        return wishUntil != null
                && reminders.stream()
                        .anyMatch(sent -> sent.asked() && !dayOf(sent.at()).isBefore(wishUntil));
    }
}
