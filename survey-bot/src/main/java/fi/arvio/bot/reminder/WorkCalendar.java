package fi.arvio.bot.reminder;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;

/** Finnish working days, and the quiet days on which nobody is written to. Asks for the holidays of a year once. */
public final class WorkCalendar {
    private static final MonthDay CHRISTMAS_BEGINS = MonthDay.of(Month.DECEMBER, 24);

    private final IntFunction<Set<LocalDate>> holidays;
    private final Map<Integer, Set<LocalDate>> known = new ConcurrentHashMap<>();

    private final Seasons seasons;

    WorkCalendar(IntFunction<Set<LocalDate>> holidays) {
        this(holidays, Seasons.standard());
    }

    private WorkCalendar(IntFunction<Set<LocalDate>> holidays, Seasons seasons) {
        this.holidays = holidays;
        this.seasons = seasons;
    }

    /** The calendar of Finland, with Helsinki's seasons. */
    public static WorkCalendar finnish() {
        return finnish(Seasons.standard());
    }

    /** The calendar of Finland, with a city's own seasons. */
    public static WorkCalendar finnish(Seasons seasons) {
        return new WorkCalendar(new PublicHolidays()::of, seasons);
    }

    /** From when, and before when, people are written to on a day. */
    public record Window(LocalTime from, LocalTime until) {}

    /** Monday to Friday, neither a public holiday nor the eve of one. */
    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 && !isHoliday(day) && !isHoliday(day.plusDays(1));
    }

    /** Days on which nobody is written to, whatever the round. */
    public boolean isQuiet(LocalDate day) {
        return !isWorkingDay(day)
                || isSchoolHoliday(day)
                || isSummer(day)
                || isChristmas(day)
                || seasons.periods().stream().anyMatch(period -> period.holds(day));
    }

    /** The window of a day under a round's rule; none on quiet days and on the round's own. */
    public Optional<Window> window(LocalDate day, Policy policy) {
        LocalTime until = day.getDayOfWeek() == DayOfWeek.FRIDAY ? policy.fridayUntil() : policy.until();
        boolean open = policy.from().isBefore(until)
                && policy.quiet().stream().noneMatch(quiet -> quiet.holds(day))
                && !isQuiet(day);
        return open ? Optional.of(new Window(policy.from(), until)) : Optional.empty();
    }

    /** The n-th working day after a day; the day itself for 0. */
    public LocalDate plusWorkingDays(LocalDate day, int days) {
        return stepping(day, days, 1);
    }

    /** The n-th working day before a day; the day itself for 0. */
    public LocalDate minusWorkingDays(LocalDate day, int days) {
        return stepping(day, days, -1);
    }

    /** How many working days there are after a day and up to another, that one included; 0 if it is not later. */
    public int workingDaysBetween(LocalDate after, LocalDate until) {
        return (int) after.datesUntil(until.isBefore(after) ? after : until)
                .map(day -> day.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    private LocalDate stepping(LocalDate start, int days, int step) {
        LocalDate day = start;
        for (int left = days; left > 0; ) {
            day = day.plusDays(step);
            left -= isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }

    private boolean isHoliday(LocalDate day) {
        return known.computeIfAbsent(day.getYear(), holidays::apply).contains(day);
    }

    private boolean isSchoolHoliday(LocalDate day) {
        return seasons.schoolWeeks().contains(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private boolean isSummer(LocalDate day) {
        LocalDate midsummerEve =
                LocalDate.of(day.getYear(), Month.JUNE, 19).with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
        return !day.isBefore(midsummerEve) && !MonthDay.from(day).isAfter(seasons.summerUntil());
    }

    private boolean isChristmas(LocalDate day) {
        MonthDay of = MonthDay.from(day);
        boolean begun = !of.isBefore(CHRISTMAS_BEGINS);
        boolean over = of.isAfter(seasons.christmasUntil());
        boolean endsNextYear = seasons.christmasUntil().isBefore(CHRISTMAS_BEGINS);
        return endsNextYear ? begun || !over : begun && !over;
    }
}
