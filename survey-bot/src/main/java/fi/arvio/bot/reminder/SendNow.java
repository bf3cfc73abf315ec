package fi.arvio.bot.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What a facilitator may send by hand: no day of the rule is waited for, and every safeguard holds. */
public final class SendNow {
    /** What the rule says of its own days, which are not asked here. */
    private static final Set<Reason> OF_DAYS = EnumSet.of(Reason.NO_OCCASION_LEFT, Reason.NO_TIME_LEFT);

    private final Planner planner;

    public SendNow(Planner planner) {
        this.planner = planner;
    }

    /** A message that is due right now, or why none may be sent. */
    public Plan plan(Campaign campaign, Standing standing, Instant now) {
        return switch (planner.plan(campaign, standing, now)) {
            case Plan.Send due when due.isDue(now) -> due;
            case Plan.Not(Reason why) when !OF_DAYS.contains(why) -> new Plan.Not(why);
            case Plan.Send ignored -> now(campaign, standing, now);
            case Plan.Not ignored -> now(campaign, standing, now);
        };
    }

    private static Plan now(Campaign campaign, Standing standing, Instant now) {
        LocalDate today = standing.dayOf(now);
        Optional<Instant> latest = latest(campaign, standing, now);
        if (latest.isEmpty() || now.isBefore(campaign.opensAt())) {
            return new Plan.Not(Reason.OUTSIDE_HOURS);
        }
        if (standing.restsUntil().isAfter(today)) {
            return new Plan.Not(standing.wish() == Wish.AWAY ? Reason.AWAY : Reason.SNOOZED);
        }
        if (standing.needsInvitation()) {
            return new Plan.Send(Kind.INVITATION, 0, now, latest.get(), Text.INVITATION, Reason.BY_HAND);
        }
        return standing.awaitsAsked(campaign)
                ? asked(campaign, standing, now, latest.get())
                : reminder(campaign, standing, now, latest.get());
    }

    /** The day that the person asked for has come: it is that reminder, and not one more. */
    private static Plan asked(Campaign campaign, Standing standing, Instant now, Instant latest) {
        return new Plan.Send(
                Kind.ASKED,
                standing.sent(true) + 1,
                now,
                latest,
                Planner.text(campaign, standing, standing.dayOf(now)),
                Reason.BY_HAND);
    }

    private static Plan reminder(Campaign campaign, Standing standing, Instant now, Instant latest) {
        LocalDate today = standing.dayOf(now);
        int number = standing.sent(false) + 1;
        if (number > campaign.policy().cap(standing.progress())) {
            return new Plan.Not(Reason.CAP_REACHED);
        }
        LocalDate heard = standing.lastHeard();
        if (heard != null && !now.atZone(campaign.zone()).toLocalDate().isAfter(heard)) {
            return new Plan.Not(Reason.HEARD_TODAY);
        }
        if (Planner.keptFrom(campaign, standing).isAfter(today)) {
            return new Plan.Not(Reason.TOO_SOON);
        }
        return new Plan.Send(
                Kind.REMINDER, number, now, latest, Planner.text(campaign, standing, today), Reason.BY_HAND);
    }

    /** Until when one may write today; empty if not now. */
    private static Optional<Instant> latest(Campaign campaign, Standing standing, Instant now) {
        LocalDate today = standing.dayOf(now);
        LocalTime time = now.atZone(standing.zone()).toLocalTime();
        return campaign.calendar()
                .window(today, campaign.policy())
                .filter(window -> !time.isBefore(window.from()) && time.isBefore(window.until()))
                .map(window ->
                        today.atTime(window.until()).atZone(standing.zone()).toInstant());
    }
}
