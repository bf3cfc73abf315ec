package fi.arvio.bot.notice;

import fi.arvio.bot.RefusedToStart;
import fi.arvio.bot.reminder.Seasons;
import fi.arvio.bot.reminder.WorkCalendar;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;

/** Makes the calendar of the city that the bot is set up for; looked at before the first port is opened. */
@Factory
class Calendars {
    @Context
    WorkCalendar calendar(
            @Value("${arvio.calendar.school-weeks}") String schoolWeeks,
            @Value("${arvio.calendar.summer-until}") String summerUntil,
            @Value("${arvio.calendar.christmas-until}") String christmasUntil,
            @Value("${arvio.calendar.quiet}") String quiet) {
        try {
            return WorkCalendar.finnish(Seasons.of(schoolWeeks, summerUntil, christmasUntil, quiet));
        } catch (IllegalArgumentException e) {
            throw new RefusedToStart(
                    "One of ARVIO_CALENDAR_SCHOOL_WEEKS, _SUMMER_UNTIL, _CHRISTMAS_UNTIL and _QUIET is" + " wrong: "
                            + e.getMessage(),
                    e);
        }
    }
}
