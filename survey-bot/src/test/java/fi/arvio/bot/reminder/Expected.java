package fi.arvio.bot.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What somebody gets who stays unfinished, reachable and willing to the end, told by walking through the days of the round
 * and asking each whether it is the one. The bot works on all days but those of an outage; the person snoozes once at most,
 * in the evening.
 */
final class Expected {
    private final Campaign campaign;
    private final Standing first;
    private final Set<LocalDate> outages;
    private final @Nullable LocalDate snoozedOn;
    private final LocalDate snoozedUntil;
    private final List<String> messages = new ArrayList<>();
    private final List<LocalDate> reminders = new ArrayList<>();
    private @Nullable LocalDate beginning;
    private @Nullable List<LocalDate> anchors;
    private int unasked;
    private boolean served;

    Expected(
            Campaign campaign,
            Standing first,
            Set<LocalDate> outages,
            @Nullable LocalDate snoozedOn,
            LocalDate snoozedUntil) {
        this.campaign = campaign;
        this.first = first;
        this.outages = outages;
        this.snoozedOn = snoozedOn;
        this.snoozedUntil = snoozedUntil;
    }

    List<String> messages() {
        LocalDate last = campaign.closesAt().atZone(first.zone()).toLocalDate();
        LocalDate day = campaign.opensAt().atZone(first.zone()).toLocalDate();
        for (; !day.isAfter(last); day = day.plusDays(1)) {
            if (!outages.contains(day) && Rules.isAllowed(campaign, day) && hasAMinute(day)) {
                message(day);
            }
        }
        return messages;
    }

    static LocalDate closingDay(Campaign campaign) {
        return campaign.closesAt().minusNanos(1).atZone(campaign.zone()).toLocalDate();
    }

    static LocalDate beginning(Campaign campaign, Standing standing) {
        Instant invited = standing.invited();
        return invited == null
                ? campaign.opensAt().atZone(campaign.zone()).toLocalDate()
                : invited.atZone(standing.zone()).toLocalDate();
    }

    /** The days before the closing day that have the right number of working days behind or before them. */
    static List<LocalDate> anchors(Campaign campaign, LocalDate beginning) {
        LocalDate closing = closingDay(campaign);
        Policy policy = campaign.policy();
        Set<LocalDate> days = new TreeSet<>();
        for (LocalDate day = beginning.minusDays(60); day.isBefore(closing); day = day.plusDays(1)) {
            boolean after = day.isAfter(beginning)
                    && HandListed.isWorkingDay(day)
                    && policy.afterInvitation().contains(HandListed.workingDaysBetween(beginning, day));
            boolean before = policy.beforeClosing() > 0
                    && !day.isBefore(closing.minusDays(60))
                    && HandListed.isWorkingDay(day)
                    && HandListed.workingDaysBetween(day, closing.minusDays(1)) + 1 == policy.beforeClosing();
            if (after || before) {
                days.add(day);
            }
        }
        return List.copyOf(days);
    }

    private void message(LocalDate day) {
        boolean asleep = snoozedOn != null && snoozedOn.isBefore(day) && !served;
        boolean isHere = first.here() || (snoozedOn != null && snoozedOn.isBefore(day));
        if (beginning == null && !isHere) {
            beginning = day;
            messages.add(day + " INVITATION 0");
        } else if (asleep) {
            if (!day.isBefore(snoozedUntil)) {
                served = true;
                reminders.add(day);
                messages.add(day + " ASKED 1");
            }
        } else if (unasked < campaign.policy().cap(first.progress()) && isTheDay(day)) {
            unasked++;
            reminders.add(day);
            messages.add(day + " REMINDER " + unasked);
        }
    }

    private boolean isTheDay(LocalDate day) {
        LocalDate from =
                beginning == null ? campaign.opensAt().atZone(campaign.zone()).toLocalDate() : beginning;
        List<LocalDate> foreseen = anchors == null ? anchors(campaign, from) : anchors;
        anchors = foreseen;
        return unasked < foreseen.size()
                && !day.isBefore(foreseen.get(unasked))
                && day.isAfter(from)
                && reminders.stream()
                        .allMatch(earlier -> HandListed.workingDaysBetween(earlier, day)
                                >= campaign.policy().gap());
    }

    /** Whether at least one whole minute of the day's window lies between opening and closing. */
    private boolean hasAMinute(LocalDate day) {
        Instant from = at(day, campaign.policy().from());
        Instant until = at(day, Rules.until(campaign.policy(), day));
        Instant opens = campaign.opensAt().plusNanos(59_999_999_999L).truncatedTo(ChronoUnit.MINUTES);
        Instant start = from.isBefore(opens) ? opens : from;
        Instant end = until.isAfter(campaign.closesAt()) ? campaign.closesAt() : until;
        return Duration.between(start, end).toMinutes() >= 1;
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(first.zone()).toInstant();
    }
}
