package fi.arvio.bot.notice;

import fi.arvio.bot.reminder.Campaign;
import fi.arvio.bot.reminder.Plan;
import fi.arvio.bot.reminder.Planner;
import fi.arvio.bot.reminder.SendNow;
import fi.arvio.bot.reminder.Standing;
import fi.arvio.bot.reminder.WorkCalendar;
import fi.arvio.bot.round.OpenRound;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What comes next for people, as it stands now: the plan that is shown is the one that is carried out. */
@Singleton
class Planning {
    private static final Logger LOG = LoggerFactory.getLogger(Planning.class);

    private final People people;
    private final Routes routes;
    private final WorkCalendar calendar;
    private final Planner planner = new Planner();
    private final SendNow sendNow = new SendNow(planner);

    Planning(People people, Routes routes, WorkCalendar calendar) {
        this.calendar = calendar;
        this.people = people;
        this.routes = routes;
    }

    /** One person's plan, and the way that it would take. */
    record Planned(OpenRound round, Known known, Route route, Plan plan) {
        Standing standing() {
            return Standings.of(round, known, !(route instanceof Route.None));
        }

        boolean isDue(Instant now) {
            return plan instanceof Plan.Send send && send.isDue(now);
        }
    }

    /** For everybody on the roster. */
    List<Planned> all(OpenRound round, Instant now) {
        return people.of(round).stream()
                .flatMap(known -> plan(round, known, now).stream())
                .toList();
    }

    /** For some of them. */
    List<Planned> some(OpenRound round, Collection<String> respondents, Instant now) {
        return people.of(round, respondents).stream()
                .flatMap(known -> plan(round, known, now).stream())
                .toList();
    }

    /** Somebody whose rows cannot be understood keeps nobody else from being planned for. */
    private Optional<Planned> plan(OpenRound round, Known known, Instant now) {
        try {
            Route route = routes.to(known);
            Standing standing = Standings.of(round, known, !(route instanceof Route.None));
            return Optional.of(new Planned(round, known, route, planner.plan(campaign(round), standing, now)));
        } catch (RuntimeException e) {
            LOG.error("Cannot plan for one person of round {}", round.id(), e);
            return Optional.empty();
        }
    }

    /** What a facilitator may send to the person right now. */
    Plan byHand(Planned planned, Instant now) {
        return sendNow.plan(campaign(planned.round()), planned.standing(), now);
    }

    private Campaign campaign(OpenRound round) {
        return new Campaign(round.opensAt(), round.closesAt(), round.zone(), round.reminders(), calendar);
    }
}
