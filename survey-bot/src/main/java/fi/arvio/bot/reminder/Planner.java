package fi.arvio.bot.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Says who is written to next, when, by which text and why; or why nobody writes. */
public final class Planner {

    /** What comes next. Until its moment passes the plan stays the same, as long as nothing is learnt about the person. */
    public Plan plan(Campaign campaign, Standing standing, Instant now) {
        return whyNot(campaign, standing, now).<Plan>map(Plan.Not::new).orElseGet(() -> next(campaign, standing, now));
    }

    /** The days for which the rule foresees reminders: the n-th reminder belongs to the n-th. */
    public List<Anchor> anchors(Campaign campaign, Standing standing) {
        return Anchors.of(campaign, standing);
    }

    private static Optional<Reason> whyNot(Campaign campaign, Standing standing, Instant now) {
        if (standing.progress() == Progress.COMPLETE) {
            return Optional.of(Reason.COMPLETE);
        }
        if (standing.progress() == Progress.DECLINED) {
            return Optional.of(Reason.DECLINED);
        }
        if (standing.wish() == Wish.STOPPED) {
            return Optional.of(Reason.STOPPED);
        }
        if (!now.isBefore(campaign.closesAt())) {
            return Optional.of(Reason.ROUND_OVER);
        }
        return standing.reachable() ? Optional.empty() : Optional.of(Reason.UNREACHABLE);
    }

    private static Plan next(Campaign campaign, Standing standing, Instant now) {
        if (standing.needsInvitation()) {
            return invitation(campaign, standing, now);
        }
        if (standing.wish() == Wish.NO_REMINDERS) {
            return new Plan.Not(Reason.NO_REMINDERS);
        }
        return standing.awaitsAsked(campaign) ? asked(campaign, standing, now) : reminder(campaign, standing, now);
    }

    private static Plan invitation(Campaign campaign, Standing standing, Instant now) {
        return new Search(campaign, standing, Kind.INVITATION, 0)
                .from(standing.restsUntil(), now)
                .<Plan>map(moment -> new Plan.Send(
                        Kind.INVITATION, 0, moment.at(), moment.latest(), Text.INVITATION, Reason.NOT_INVITED))
                .orElseGet(() -> noMoment(campaign, standing));
    }

    private static Plan asked(Campaign campaign, Standing standing, Instant now) {
        int number = standing.sent(true) + 1;
        return new Search(campaign, standing, Kind.ASKED, number)
                .from(standing.restsUntil(), now)
                .<Plan>map(moment -> new Plan.Send(
                        Kind.ASKED,
                        number,
                        moment.at(),
                        moment.latest(),
                        text(campaign, standing, moment),
                        Reason.ASKED_FOR))
                .orElseGet(() -> noMoment(campaign, standing));
    }

    private static Plan reminder(Campaign campaign, Standing standing, Instant now) {
        int number = standing.sent(false) + 1;
        if (number > campaign.policy().cap(standing.progress())) {
            return new Plan.Not(Reason.CAP_REACHED);
        }
        List<Anchor> anchors = Anchors.of(campaign, standing);
        if (number > anchors.size()) {
            return new Plan.Not(number > foreseen(campaign.policy()) ? Reason.NO_OCCASION_LEFT : Reason.NO_TIME_LEFT);
        }
        Anchor anchor = anchors.get(number - 1);
        LocalDate earliest = Days.latest(anchor.day(), standing.restsUntil(), keptFrom(campaign, standing));
        return new Search(campaign, standing, Kind.REMINDER, number)
                .from(earliest, now)
                .<Plan>map(moment -> new Plan.Send(
                        Kind.REMINDER,
                        number,
                        moment.at(),
                        moment.latest(),
                        text(campaign, standing, moment),
                        moment.day().equals(anchor.day()) ? anchor.why() : Reason.CATCHING_UP))
                .orElseGet(() -> noMoment(campaign, standing));
    }

    private static int foreseen(Policy policy) {
        return policy.afterInvitation().size() + (policy.beforeClosing() > 0 ? 1 : 0);
    }

    /** The first day that is far enough from the invitation and from every earlier reminder, asked for or not. */
    static LocalDate keptFrom(Campaign campaign, Standing standing) {
        WorkCalendar calendar = campaign.calendar();
        int gap = Anchors.bounded(campaign.policy().gap());
        LocalDate[] kept = standing.reminders().stream()
                .map(sent -> calendar.plusWorkingDays(standing.dayOf(sent.at()), gap))
                .toArray(LocalDate[]::new);
        return Days.latest(calendar.plusWorkingDays(Anchors.beginning(campaign, standing), 1), kept);
    }

    private static Text text(Campaign campaign, Standing standing, Moment moment) {
        return text(campaign, standing, moment.day());
    }

    static Text text(Campaign campaign, Standing standing, LocalDate day) {
        if (!day.isBefore(campaign.lastDays())) {
            return Text.LAST_DAYS;
        }
        return standing.progress() == Progress.NOT_STARTED ? Text.NOT_STARTED : Text.PARTIAL;
    }

    private static Plan.Not noMoment(Campaign campaign, Standing standing) {
        if (!standing.restsUntil().isAfter(campaign.closingDay())) {
            return new Plan.Not(Reason.NO_TIME_LEFT);
        }
        return new Plan.Not(standing.wish() == Wish.AWAY ? Reason.AWAY : Reason.SNOOZED);
    }
}
