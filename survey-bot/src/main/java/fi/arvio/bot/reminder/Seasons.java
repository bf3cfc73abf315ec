package fi.arvio.bot.reminder;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The times of the year in which nobody is written to, whatever the round; they differ from city to city.
 *
 * @param schoolWeeks ISO weeks of school holidays
 * @param summerUntil the last day of the summer that begins on Midsummer Eve
 * @param christmasUntil the last day of the Christmas that begins on 24 December
 * @param periods of the city's own, such as elections
 */
public record Seasons(
        Set<Integer> schoolWeeks, MonthDay summerUntil, MonthDay christmasUntil, List<Policy.Quiet> periods) {
    private static final int LAST_WEEK = 53;

    public Seasons {
        schoolWeeks = Set.copyOf(schoolWeeks);
        periods = List.copyOf(periods);
    }

    /** Helsinki's. */
    public static Seasons standard() {
        return new Seasons(Set.of(8, 42), MonthDay.of(Month.AUGUST, 7), MonthDay.of(Month.JANUARY, 6), List.of());
    }

    /**
     * Reads them from settings.
     *
     * @param schoolWeeks such as {@code 8,42}; may be empty
     * @param summerUntil such as {@code 08-07}
     * @param christmasUntil such as {@code 01-06}
     * @param periods such as {@code 2027-04-12/2027-04-18}, with commas between them; may be empty
     * @throws IllegalArgumentException if one of them is no such thing
     */
    public static Seasons of(String schoolWeeks, String summerUntil, String christmasUntil, String periods) {
        try {
            return new Seasons(
                    parts(schoolWeeks).map(Seasons::week).collect(Collectors.toSet()),
                    MonthDay.parse("--" + summerUntil.strip()),
                    MonthDay.parse("--" + christmasUntil.strip()),
                    parts(periods).map(Seasons::period).toList());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private static Stream<String> parts(String setting) {
        return Stream.of(setting.split(",", -1)).map(String::strip).filter(part -> !part.isEmpty());
    }

    private static int week(String text) {
        int week = text.matches("\\d{1,2}") ? Integer.parseInt(text) : 0;
        if (week < 1 || week > LAST_WEEK) {
            throw new IllegalArgumentException("'" + text + "' is no week of a year");
        }
        return week;
    }

    private static Policy.Quiet period(String text) {
        String[] ends = text.split("/", -1);
        if (ends.length != 2) {
            throw new IllegalArgumentException("'" + text + "' is no period of two days with / between them");
        }
        Policy.Quiet period = new Policy.Quiet(LocalDate.parse(ends[0].strip()), LocalDate.parse(ends[1].strip()));
        if (period.until().isBefore(period.from())) {
            throw new IllegalArgumentException("'" + text + "' ends before it begins");
        }
        return period;
    }
}
