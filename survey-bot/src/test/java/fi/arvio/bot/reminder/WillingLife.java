package fi.arvio.bot.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody who stays unfinished, reachable and willing to the end; the bot is down on whole days now and then. */
final class WillingLife {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final String[] ZONES = {"Europe/Helsinki", "Europe/Stockholm", "Europe/London"};

    private final Planner planner = new Planner();
    private final Campaign campaign;
    private final Set<LocalDate> outages = new HashSet<>();
    private final @Nullable LocalDate snoozedOn;
    private final LocalDate snoozedUntil;
    private Standing standing;

    WillingLife(long seed) {
        Random random = new Random(seed);
        campaign = Rounds.any(random);
        boolean here = random.nextInt(4) == 0;
        standing = new Standing(
                "W" + seed,
                ZoneId.of(ZONES[random.nextInt(ZONES.length)]),
                random.nextBoolean() ? Progress.PARTIAL : Progress.NOT_STARTED,
                Wish.ANY_TIME,
                null,
                null,
                List.of(),
                null,
                true,
                here);
        LocalDate opens = campaign.opensAt().atZone(campaign.zone()).toLocalDate();
        for (int i = random.nextInt(4); i > 0; i--) {
            LocalDate from = opens.plusDays(random.nextInt(60));
            from.datesUntil(from.plusDays(1 + random.nextInt(5))).forEach(outages::add);
        }
        snoozedOn = random.nextInt(3) == 0 ? opens.plusDays(random.nextInt(30)) : null;
        snoozedUntil = opens.plusDays(30).plusDays(random.nextInt(20));
    }

    List<String> expected() {
        return new Expected(campaign, standing, outages, snoozedOn, snoozedUntil).messages();
    }

    List<String> messages() {
        List<String> messages = new ArrayList<>();
        Instant end = campaign.closesAt().plus(HOUR);
        for (Instant hour = campaign.opensAt().minus(HOUR); hour.isBefore(end); hour = hour.plus(HOUR)) {
            Instant next = hour.plus(HOUR);
            if (isSnoozing(hour)) {
                snooze();
            }
            if (planner.plan(campaign, standing, hour) instanceof Plan.Send send
                    && send.at().isBefore(next)) {
                LocalDate day = standing.dayOf(send.at());
                if (!outages.contains(day)) {
                    messages.add(day + " " + send.kind() + " " + send.number());
                    standing = after(send);
                }
            }
        }
        return messages;
    }

    private boolean isSnoozing(Instant hour) {
        return snoozedOn != null
                && standing.wishUntil() == null
                && standing.sent(true) == 0
                && !hour.isBefore(snoozedOn
                        .atTime(LocalTime.of(21, 0))
                        .atZone(standing.zone())
                        .toInstant())
                && hour.isBefore(campaign.closesAt());
    }

    private void snooze() {
        standing = new Standing(
                standing.respondent(),
                standing.zone(),
                standing.progress(),
                Wish.SNOOZED,
                snoozedUntil,
                standing.invited(),
                standing.reminders(),
                snoozedOn,
                true,
                true);
    }

    private Standing after(Plan.Send send) {
        List<Sent> reminders = new ArrayList<>(standing.reminders());
        boolean asked = send.kind() == Kind.ASKED;
        boolean invitation = send.kind() == Kind.INVITATION;
        if (!invitation) {
            reminders.add(new Sent(send.at(), asked));
        }
        return new Standing(
                standing.respondent(),
                standing.zone(),
                standing.progress(),
                asked ? Wish.ANY_TIME : standing.wish(),
                asked ? null : standing.wishUntil(),
                invitation ? send.at() : standing.invited(),
                reminders,
                standing.lastHeard(),
                true,
                standing.here());
    }
}
