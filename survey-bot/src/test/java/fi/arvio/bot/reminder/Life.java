package fi.arvio.bot.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** One person over a round, hour by hour: they act at random, the bot fails at times, and carries out what is due. */
final class Life {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final String[] ZONES = {
        "Europe/Helsinki",
        "Europe/Helsinki",
        "Europe/Stockholm",
        "Europe/London",
        "America/New_York",
        "Asia/Tokyo",
        "Pacific/Kiritimati",
        "Pacific/Pago_Pago"
    };

    private final Random random;
    private final Planner planner = new Planner();
    private final Campaign campaign;
    private final List<Instant> acts = new ArrayList<>();
    private final List<Instant> outages = new ArrayList<>();
    private final List<Plan.Send> carriedOut = new ArrayList<>();
    private Standing standing;
    private @Nullable Plan told;
    private boolean served;

    Life(long seed) {
        random = new Random(seed);
        campaign = Rounds.any(random);
        standing = new Standing(
                "R" + seed,
                ZoneId.of(ZONES[random.nextInt(ZONES.length)]),
                Progress.NOT_STARTED,
                Wish.ANY_TIME,
                null,
                null,
                List.of(),
                null,
                true,
                random.nextInt(6) == 0);
        Duration length = Duration.between(campaign.opensAt(), campaign.closesAt());
        int busy = random.nextInt(12);
        for (int i = 0; i < busy; i++) {
            acts.add(moment(length));
            outages.add(moment(length));
        }
    }

    /** What was sent, in order. */
    List<Plan.Send> sent() {
        return carriedOut;
    }

    Life live() {
        Instant end = campaign.closesAt().plus(Duration.ofDays(3));
        for (Instant hour = campaign.opensAt().minus(Duration.ofDays(3)); hour.isBefore(end); hour = hour.plus(HOUR)) {
            Instant now = hour;
            if (acts.stream().anyMatch(act -> isWithin(act, now, HOUR))) {
                act(now);
                told = null;
            }
            if (outages.stream().noneMatch(outage -> isWithin(now, outage, Duration.ofHours(30)))) {
                work(now);
            }
        }
        return this;
    }

    private Instant moment(Duration length) {
        return campaign.opensAt().plus(Duration.ofMinutes(random.nextLong(-60, length.toMinutes() + 60)));
    }

    private static boolean isWithin(Instant moment, Instant from, Duration length) {
        return !moment.isBefore(from) && moment.isBefore(from.plus(length));
    }

    /** The bot's hour: whatever falls into it is sent at its moment, or at once if that has passed. */
    private void work(Instant hour) {
        Instant now = hour;
        while (planner.plan(campaign, standing, now) instanceof Plan.Send send
                && send.at().isBefore(hour.plus(HOUR))) {
            now = send.at().isAfter(now) ? send.at() : now;
            assertThat(planner.plan(campaign, standing, now))
                    .as("what was told")
                    .isEqualTo(send);
            assertThat(send.isDue(now)).isTrue();
            Rules.check(campaign, standing, send, now, served);
            carryOut(send, now);
        }
        Plan plan = planner.plan(campaign, standing, hour);
        if (told instanceof Plan.Send send && hour.isBefore(send.latest())) {
            assertThat(plan).as("told before").isEqualTo(send);
        }
        told = plan;
    }

    private void carryOut(Plan.Send send, Instant now) {
        carriedOut.add(send);
        told = null;
        if (send.kind() == Kind.INVITATION) {
            standing = with(standing.progress(), standing.wish(), standing.wishUntil(), now, standing.reminders());
            return;
        }
        boolean asked = send.kind() == Kind.ASKED;
        List<Sent> reminders = new ArrayList<>(standing.reminders());
        reminders.add(new Sent(now, asked));
        served |= asked;
        // The wish is taken back when it is fulfilled, but perhaps not at once.
        boolean takenBack = asked && random.nextBoolean();
        standing = with(
                standing.progress(),
                takenBack ? Wish.ANY_TIME : standing.wish(),
                takenBack ? null : standing.wishUntil(),
                standing.invited(),
                reminders);
    }

    /** The person writes something, or somebody learns that they cannot be reached. */
    private void act(Instant now) {
        if (random.nextInt(12) == 0) {
            standing = new Standing(
                    standing.respondent(),
                    standing.zone(),
                    standing.progress(),
                    standing.wish(),
                    standing.wishUntil(),
                    standing.invited(),
                    standing.reminders(),
                    standing.lastHeard(),
                    !standing.reachable(),
                    standing.here());
            return;
        }
        LocalDate today = now.atZone(campaign.zone()).toLocalDate();
        standing = new Standing(
                standing.respondent(),
                standing.zone(),
                standing.progress(),
                standing.wish(),
                standing.wishUntil(),
                standing.invited(),
                standing.reminders(),
                today,
                standing.reachable(),
                true);
        switch (random.nextInt(14)) {
            case 0, 1, 2, 3, 4 -> progress(Progress.PARTIAL);
            case 5 -> progress(Progress.COMPLETE);
            case 6 -> progress(Progress.DECLINED);
            case 7, 8, 9 -> wish(Wish.SNOOZED, today.plusDays(1 + random.nextInt(20)));
            case 10 -> wish(Wish.AWAY, today.plusDays(1 + random.nextInt(30)));
            case 11 -> wish(random.nextBoolean() ? Wish.NO_REMINDERS : Wish.STOPPED, null);
            default -> wish(Wish.ANY_TIME, null);
        }
    }

    private void progress(Progress progress) {
        boolean isOver = standing.progress() == Progress.COMPLETE || standing.progress() == Progress.DECLINED;
        standing = with(
                isOver ? standing.progress() : progress,
                standing.wish(),
                standing.wishUntil(),
                standing.invited(),
                standing.reminders());
    }

    private void wish(Wish wish, @Nullable LocalDate until) {
        served = false;
        standing = with(standing.progress(), wish, until, standing.invited(), standing.reminders());
    }

    private Standing with(
            Progress progress, Wish wish, @Nullable LocalDate until, @Nullable Instant invited, List<Sent> reminders) {
        return new Standing(
                standing.respondent(),
                standing.zone(),
                progress,
                wish,
                until,
                invited,
                reminders,
                standing.lastHeard(),
                standing.reachable(),
                standing.here());
    }
}
