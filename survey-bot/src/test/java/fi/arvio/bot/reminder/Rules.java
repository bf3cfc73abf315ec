package fi.arvio.bot.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;

/** What has to hold whenever somebody is written to, said without asking the planner or its calendar. */
final class Rules {
    private Rules() {}

    static void check(Campaign campaign, Standing standing, Plan.Send send, Instant now, boolean served) {
        inRoundAndWindow(campaign, standing, now);
        assertThat(standing.progress()).isIn(Progress.NOT_STARTED, Progress.PARTIAL);
        assertThat(standing.wish()).isNotEqualTo(Wish.STOPPED);
        assertThat(standing.reachable()).isTrue();
        LocalDate day = now.atZone(standing.zone()).toLocalDate();
        LocalDate until = standing.wishUntil();
        if (standing.wish() == Wish.AWAY && until != null) {
            assertThat(day).isAfter(until);
        }
        if (standing.wish() == Wish.SNOOZED && until != null) {
            assertThat(day).isAfterOrEqualTo(until);
        }
        switch (send.kind()) {
            case INVITATION -> invitation(standing, send);
            case REMINDER -> {
                reminder(campaign, standing, now);
                unasked(campaign, standing, send, day, served);
            }
            case ASKED -> {
                reminder(campaign, standing, now);
                assertThat(standing.wish()).isEqualTo(Wish.SNOOZED);
                assertThat(served).as("asked for once, sent once").isFalse();
            }
        }
        if (send.kind() != Kind.INVITATION) {
            assertThat(send.text()).isEqualTo(text(campaign, standing, day));
        }
    }

    static boolean isAllowed(Campaign campaign, LocalDate day) {
        Policy policy = campaign.policy();
        return !HandListed.isQuiet(day, policy) && policy.from().isBefore(until(policy, day));
    }

    static LocalTime until(Policy policy, LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.FRIDAY ? policy.fridayUntil() : policy.until();
    }

    private static void inRoundAndWindow(Campaign campaign, Standing standing, Instant now) {
        assertThat(now).isAfterOrEqualTo(campaign.opensAt()).isBefore(campaign.closesAt());
        ZonedDateTime there = now.atZone(standing.zone());
        assertThat(HandListed.isQuiet(there.toLocalDate(), campaign.policy()))
                .as("%s is quiet", there)
                .isFalse();
        assertThat(there.toLocalTime())
                .isAfterOrEqualTo(campaign.policy().from())
                .isBefore(until(campaign.policy(), there.toLocalDate()));
    }

    private static void invitation(Standing standing, Plan.Send send) {
        assertThat(standing.invited()).isNull();
        assertThat(standing.here()).isFalse();
        assertThat(send.text()).isEqualTo(Text.INVITATION);
        assertThat(send.number()).isZero();
    }

    private static void reminder(Campaign campaign, Standing standing, Instant now) {
        assertThat(standing.invited() != null || standing.here()).isTrue();
        assertThat(standing.wish()).isNotEqualTo(Wish.NO_REMINDERS);
        assertThat(now.atZone(campaign.zone()).toLocalDate()).isNotEqualTo(standing.lastHeard());
    }

    private static void unasked(Campaign campaign, Standing standing, Plan.Send send, LocalDate day, boolean served) {
        if (standing.wish() == Wish.SNOOZED) {
            assertThat(served).as("nothing unasked before what was asked for").isTrue();
        }
        Policy policy = campaign.policy();
        long before =
                standing.reminders().stream().filter(sent -> !sent.asked()).count();
        assertThat(send.number()).isEqualTo((int) before + 1);
        assertThat(before)
                .isLessThan(standing.progress() == Progress.NOT_STARTED ? policy.notStarted() : policy.partial());
        for (Sent sent : standing.reminders()) {
            LocalDate earlier = sent.at().atZone(standing.zone()).toLocalDate();
            assertThat(HandListed.workingDaysBetween(earlier, day))
                    .as("from %s to %s", earlier, day)
                    .isGreaterThanOrEqualTo(policy.gap());
        }
        List<LocalDate> foreseen = Expected.anchors(campaign, Expected.beginning(campaign, standing));
        assertThat(day).isAfterOrEqualTo(foreseen.get((int) before));
        assertThat(day).isAfter(Expected.beginning(campaign, standing));
    }

    private static Text text(Campaign campaign, Standing standing, LocalDate day) {
        LocalDate closing = Expected.closingDay(campaign);
        boolean ending = HandListed.workingDaysBetween(day, closing.minusDays(1))
                < campaign.policy().beforeClosing();
        if (ending || !day.isBefore(closing)) {
            return Text.LAST_DAYS;
        }
        return standing.progress() == Progress.PARTIAL ? Text.PARTIAL : Text.NOT_STARTED;
    }
}
