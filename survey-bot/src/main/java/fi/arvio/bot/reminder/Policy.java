package fi.arvio.bot.reminder;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * When people may be written to unasked: the round's rule. Distances are working days.
 *
 * @param notStarted how many reminders at most while nothing is answered
 * @param partial how many at most once something is
 * @param afterInvitation how long after the invitation reminders are due
 * @param beforeClosing how long before the closing day one more is due; 0 for none
 * @param gap how far a reminder keeps from every earlier one
 * @param from the hour from which people are written to, in their own zone
 * @param until the hour before which they are
 * @param fridayUntil the same on Fridays; not after {@code from} when Fridays are left alone
 * @param quiet days of the round's own on which nobody is written to: elections, a city's own periods
 */
public record Policy(
        int notStarted,
        int partial,
        List<Integer> afterInvitation,
        int beforeClosing,
        int gap,
        LocalTime from,
        LocalTime until,
        LocalTime fridayUntil,
        List<Quiet> quiet) {

    public Policy {
        afterInvitation = List.copyOf(afterInvitation);
        quiet = List.copyOf(quiet);
    }

    /** Days on which nobody is written to, the first and the last among them. */
    public record Quiet(LocalDate from, LocalDate until) {
        boolean holds(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }

    /** The rule of a round that has none of its own. */
    public static Policy standard() {
        return new Policy(
                2, 3, List.of(4, 9), 2, 3, LocalTime.of(9, 0), LocalTime.of(15, 0), LocalTime.of(12, 0), List.of());
    }

    /** What is wrong with this rule whatever the round; {@link Campaign#objections()} looks at the round, too. */
    public List<Objection> objections() {
        return new Scrutiny(this).objections();
    }

    int cap(Progress progress) {
        return progress == Progress.NOT_STARTED ? notStarted : partial;
    }
}
