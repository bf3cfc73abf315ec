package fi.arvio.bot.reminder;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Set;
import java.util.stream.Collectors;

/** Finland's public holidays, as the library knows them. */
final class PublicHolidays {
    /** The library counts these among the holidays; they are eves, and the day before an eve is a working day. */
    private static final Set<String> EVES = Set.of("MIDSUMMER_EVE", "CHRISTMAS_EVE");

    private final HolidayManager manager =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.FINLAND));

    Set<LocalDate> of(int year) {
        return manager.getHolidays(Year.of(year)).stream()
                .filter(holiday -> !EVES.contains(holiday.getPropertiesKey()))
                .map(Holiday::getDate)
                .collect(Collectors.toUnmodifiableSet());
    }
}
