package fi.arvio.bot.reminder;

import fi.arvio.bot.assignment.Ties;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Looks for the first allowed moment of one message to one person. */
record Search(Campaign campaign, Standing standing, Kind kind, int number) {
    private static final Ties SPREAD = new Ties(0);
    /** Days; a bound for rounds that never close under rules that never allow anything. */
    private static final int FARTHEST = 1500;
    /** Minutes. */
    private static final int RESERVE = 15;

    /** The first moment from a day on whose window is not over yet. */
    Optional<Moment> from(LocalDate earliest, Instant now) {
        LocalDate last = standing.dayOf(campaign.closesAt());
        LocalDate day = Days.latest(earliest, standing.dayOf(campaign.opensAt()), standing.dayOf(now));
        for (int i = 0; i < FARTHEST && !day.isAfter(last); i++) {
            Optional<Moment> moment = on(day).filter(found -> now.isBefore(found.latest()));
            if (moment.isPresent()) {
                return moment;
            }
            day = day.plusDays(1);
        }
        return Optional.empty();
    }

    /** The moment of a day, the same whenever it is asked for, so that it can be told in advance. */
    private Optional<Moment> on(LocalDate day) {
        return campaign.calendar().window(day, campaign.policy()).flatMap(window -> {
            Instant from = later(at(day, window.from()), wholeMinute(campaign.opensAt()));
            Instant until = earlier(at(day, window.until()), campaign.closesAt());
            long minutes = Duration.between(from, until).toMinutes();
            return minutes < 1
                    ? Optional.empty()
                    : Optional.of(new Moment(day, from.plus(spread(minutes), ChronoUnit.MINUTES), until))
                            .filter(moment -> !interrupts(moment));
        });
    }

    /** Not everybody at nine o'clock, and nobody so late that a channel that asks for patience makes it tomorrow. */
    private long spread(long minutes) {
        long choice = Math.max(1, minutes - RESERVE);
        return Math.floorMod(SPREAD.rank(standing.respondent(), kind.name(), Integer.toString(number)), choice);
    }

    /** The person was heard of that day: the dialogue is open, or was a moment ago. */
    private boolean interrupts(Moment moment) {
        LocalDate heard = standing.lastHeard();
        return kind != Kind.INVITATION
                && heard != null
                && !moment.at().atZone(campaign.zone()).toLocalDate().isAfter(heard);
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(standing.zone()).toInstant();
    }

    private static Instant wholeMinute(Instant moment) {
        Instant minute = moment.truncatedTo(ChronoUnit.MINUTES);
        return minute.equals(moment) ? minute : minute.plus(1, ChronoUnit.MINUTES);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
