package fi.arvio.assessment.round;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** When people are reminded, and how often at most; its numbers are working days. */
public record ReminderPolicy(
        int notStarted,
        int partial,
        List<Integer> afterInvitation,
        int beforeClosing,
        int gap,
        LocalTime from,
        LocalTime until,
        LocalTime fridayUntil,
        List<QuietPeriod> quiet) {

    /** What a round has unless somebody wishes otherwise. */
    public static final ReminderPolicy STANDARD = new ReminderPolicy(
            2, 3, List.of(4, 9), 2, 3, LocalTime.of(9, 0), LocalTime.of(15, 0), LocalTime.of(12, 0), List.of());

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    public ReminderPolicy {
        afterInvitation = List.copyOf(afterInvitation);
        quiet = List.copyOf(quiet);
    }

    /**
     * Whether any of its days lies inside a round. Public holidays are the bot's to know, so that this errs only on the
     * side of yes.
     */
    public boolean firesWithin(Instant opensAt, Instant closesAt, ZoneId zone) {
        LocalDate invited = opensAt.atZone(zone).toLocalDate();
        long days = invited.plusDays(1)
                .datesUntil(closesAt.atZone(zone).toLocalDate().plusDays(1))
                .filter(day -> reminds(day)
                        && day.atTime(from).atZone(zone).toInstant().isBefore(closesAt))
                .count();
        boolean after = afterInvitation.stream().anyMatch(anchor -> anchor <= days);
        boolean before = beforeClosing > 0 && beforeClosing <= days;
        return after || before;
    }

    private boolean reminds(LocalDate day) {
        boolean fridayOff = day.getDayOfWeek() == DayOfWeek.FRIDAY && !fridayUntil.isAfter(from);
        return !WEEKEND.contains(day.getDayOfWeek())
                && !fridayOff
                && quiet.stream().noneMatch(period -> period.includes(day));
    }
}
