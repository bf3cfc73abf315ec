package fi.arvio.bot.answer;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the day until which somebody wants to be left alone: a future one, at most a year away. */
public final class Until {
    private static final Pattern ISO = Pattern.compile("(?<!\\d)(\\d{4})-(\\d{1,2})-(\\d{1,2})(?!\\d)");
    private static final Pattern NUMBERS =
            Pattern.compile("(?<![\\d.])(\\d{1,2})\\s?[./]\\s?(\\d{1,2})(?:[./]\\s?(\\d{4}))?\\.?(?![\\d])");
    private static final Pattern ORDINAL = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|e|a)?");
    private static final Pattern RANGE =
            Pattern.compile("\\d\\s*\\.?\\s*[-–—]|[-–—]\\s*\\d|\\b(?:till|to|until|from)\\b");
    private static final Set<String> NOT =
            Set.of("ei", "inte", "int", "not", "dont", "ennen", "before", "fore", "innan", "tai", "eller", "or", "vai");
    private static final Set<String> SECOND_OF_A_DATE =
            Set.of("of", "paiva", "paivaan", "paivana", "the", "den", "e", "a", "st", "nd", "rd", "th");
    private static final int LONGEST = 120;

    private Until() {}

    /** The day; empty when the words say none, more than one, or one that is past or too far away. */
    public static Optional<LocalDate> read(String words, LocalDate today) {
        if (words.length() > LONGEST) {
            return Optional.empty();
        }
        String key = Wording.key(words);
        List<String> said = key.isEmpty() ? List.of() : List.of(key.split(" ", -1));
        if (said.stream().anyMatch(NOT::contains)) {
            return Optional.empty();
        }
        return date(words, said, today)
                .or(() -> relative(said, today))
                .filter(day -> day.isAfter(today) && !day.isAfter(today.plusYears(1)));
    }

    private static Optional<LocalDate> date(String raw, List<String> said, LocalDate today) {
        List<LocalDate> dates = numeric(raw, today);
        dates.addAll(written(said, today));
        if (dates.isEmpty() || (dates.size() > 1 && !RANGE.matcher(raw).find())) {
            return Optional.empty();
        }
        return Optional.of(dates.getLast());
    }

    private static List<LocalDate> numeric(String raw, LocalDate today) {
        List<LocalDate> dates = new ArrayList<>();
        Matcher iso = ISO.matcher(raw);
        while (iso.find()) {
            day(iso.group(1), iso.group(2), iso.group(3)).ifPresent(dates::add);
        }
        Matcher numbers = NUMBERS.matcher(raw);
        while (numbers.find()) {
            String year = numbers.group(3);
            int day = Integer.parseInt(numbers.group(1));
            int month = Integer.parseInt(numbers.group(2));
            (year == null ? next(day, month, today) : day(year, numbers.group(2), numbers.group(1)))
                    .ifPresent(dates::add);
        }
        return dates;
    }

    /** "4 August", "den 4 augusti 2025", "elokuun 4. päivä", "August 4th", "elokuussa". */
    private static List<LocalDate> written(List<String> said, LocalDate today) {
        List<LocalDate> dates = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            Optional<Month> month = Times.month(said.get(i));
            if (month.isPresent()) {
                OptionalInt before = dayNumber(said, i - 1, -1);
                OptionalInt day = before.isPresent() ? before : dayNumber(said, i + 1, 1);
                Optional<String> year = said.subList(i + 1, said.size()).stream()
                        .filter(w -> w.matches("20\\d\\d"))
                        .findFirst();
                int number = month.get().getValue();
                Optional<LocalDate> date = year.isPresent()
                        ? day(year.get(), Integer.toString(number), Integer.toString(day.orElse(1)))
                        : next(day.orElse(1), number, today);
                date.ifPresent(dates::add);
            }
        }
        return dates;
    }

    private static OptionalInt dayNumber(List<String> said, int at, int step) {
        int i = at;
        while (i >= 0 && i < said.size() && SECOND_OF_A_DATE.contains(said.get(i))) {
            i += step;
        }
        if (i < 0 || i >= said.size()) {
            return OptionalInt.empty();
        }
        Matcher number = ORDINAL.matcher(said.get(i));
        return number.matches() ? OptionalInt.of(Integer.parseInt(number.group(1))) : OptionalInt.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The next such day; a 29 February may be years away, and then is none. */
    private static Optional<LocalDate> next(int day, int month, LocalDate today) {
        for (int year = today.getYear(); year <= today.getYear() + 1; year++) {
            Optional<LocalDate> date = day(Integer.toString(year), Integer.toString(month), Integer.toString(day));
            if (date.filter(d -> d.isAfter(today)).isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> relative(List<String> said, LocalDate today) {
        List<DayOfWeek> weekdays =
                said.stream().flatMap(w -> Times.weekday(w).stream()).distinct().toList();
        boolean nextWeek = isNext(said, Times.Unit.WEEK);
        LocalDate monday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        if (weekdays.size() > 1) {
            return Optional.empty();
        }
        if (weekdays.size() == 1) {
            return Optional.of(
                    nextWeek
                            ? monday.with(TemporalAdjusters.nextOrSame(weekdays.getFirst()))
                            : today.with(TemporalAdjusters.next(weekdays.getFirst())));
        }
        if (said.stream().anyMatch(Times::isDayAfterTomorrow)
                || Typed.join(said).contains("day after tomorrow")) {
            return Optional.of(today.plusDays(2));
        }
        if (said.stream().anyMatch(Times::isTomorrow)) {
            return Optional.of(today.plusDays(1));
        }
        if (nextWeek) {
            return Optional.of(monday);
        }
        if (isNext(said, Times.Unit.MONTH)) {
            return Optional.of(today.with(TemporalAdjusters.firstDayOfNextMonth()));
        }
        return later(said, today);
    }

    private static boolean isNext(List<String> said, Times.Unit unit) {
        for (int i = 1; i < said.size(); i++) {
            if (Times.NEXT.contains(said.get(i - 1))
                    && Times.unit(said.get(i)).filter(unit::equals).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** "Kahden viikon päästä", "om en månad", "in a couple of days"; a unit without a number is one. */
    private static Optional<LocalDate> later(List<String> said, LocalDate today) {
        if (said.contains("fortnight")) {
            return Optional.of(today.plusWeeks(2));
        }
        for (int i = 0; i < said.size(); i++) {
            Optional<Times.Unit> unit = Times.unit(said.get(i));
            if (unit.isPresent()) {
                int before = i > 0 && said.get(i - 1).equals("of") ? i - 2 : i - 1;
                OptionalInt count = before < 0 ? OptionalInt.of(1) : countAt(said, before);
                return count.isPresent() ? Optional.of(plus(today, count.getAsInt(), unit.get())) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static OptionalInt countAt(List<String> said, int at) {
        String word = said.get(at);
        OptionalInt count = Times.count(word);
        return count.isEmpty() && Times.isAround(word) ? OptionalInt.of(1) : count;
    }

    private static LocalDate plus(LocalDate today, int count, Times.Unit unit) {
        return switch (unit) {
            case DAY -> today.plusDays(count);
            case WEEK -> today.plusWeeks(count);
            case MONTH -> today.plusMonths(count);
        };
    }
}
