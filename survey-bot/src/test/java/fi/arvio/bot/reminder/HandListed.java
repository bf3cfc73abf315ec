package fi.arvio.bot.reminder;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Finland's working and quiet days of 2026 and 2027, copied from a wall calendar: what the planner is judged by. */
final class HandListed {
    private static final Set<LocalDate> HOLIDAYS = days(
            // New Year, Epiphany, Good Friday, Easter, Easter Monday, May Day, Ascension, Whit Sunday,
            // Midsummer Day, All Saints, Independence Day, Christmas Day, Boxing Day
            "2026-01-01 2026-01-06 2026-04-03 2026-04-05 2026-04-06 2026-05-01 2026-05-14 2026-05-24",
            "2026-06-20 2026-10-31 2026-12-06 2026-12-25 2026-12-26",
            "2027-01-01 2027-01-06 2027-03-26 2027-03-28 2027-03-29 2027-05-01 2027-05-06 2027-05-16",
            "2027-06-26 2027-11-06 2027-12-06 2027-12-25 2027-12-26 2028-01-01");
    /** Epiphany; week 8; Midsummer; week 42; Christmas. */
    private static final String[] QUIET = {
        "2026-01-01/2026-01-06", "2026-02-16/2026-02-22", "2026-06-19/2026-08-07", "2026-10-12/2026-10-18",
        "2026-12-24/2027-01-06", "2027-02-22/2027-02-28", "2027-06-25/2027-08-07", "2027-10-18/2027-10-24",
        "2027-12-24/2028-01-06"
    };

    private HandListed() {}

    static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !HOLIDAYS.contains(day)
                && !HOLIDAYS.contains(day.plusDays(1));
    }

    static boolean isQuiet(LocalDate day, Policy policy) {
        return !isWorkingDay(day)
                || Arrays.stream(QUIET).anyMatch(period -> within(day, period))
                || policy.quiet().stream().anyMatch(own -> within(day, own.from() + "/" + own.until()));
    }

    static int workingDaysBetween(LocalDate after, LocalDate until) {
        int count = 0;
        for (LocalDate day = after.plusDays(1); !day.isAfter(until); day = day.plusDays(1)) {
            count += isWorkingDay(day) ? 1 : 0;
        }
        return count;
    }

    private static boolean within(LocalDate day, String period) {
        String text = day.toString();
        return text.compareTo(period.substring(0, 10)) >= 0 && text.compareTo(period.substring(11)) <= 0;
    }

    private static Set<LocalDate> days(String... lists) {
        return Arrays.stream(lists)
                .flatMap(list -> Arrays.stream(list.split(" ", -1)))
                .map(LocalDate::parse)
                .collect(Collectors.toSet());
    }
}
