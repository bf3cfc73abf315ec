package fi.arvio.bot.answer;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the day until which somebody wants to be left alone: a future one, at most a year away. "Next week" begins on its
 * Monday for one who wants to be reminded then, and lasts until its Sunday for one who is away.
 */
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

    /** What says of a whole week or month that it is not part of the absence. */
    private static final Set<String> UP_TO = Set.of("asti", "saakka", "till", "tills", "until", "til");

    private final LocalDate today;
    /** Whether a week or month named without a day is meant to its end. */
    private final boolean toItsEnd;

    private Until(LocalDate today, boolean toItsEnd) {
        this.today = today;
        this.toItsEnd = toItsEnd;
    }

    /** The day; empty when the words say none, more than one, or one that is past or too far away. */
    public static Optional<LocalDate> read(String words, LocalDate today) {
        return new Until(today, false).day(words);
    }

    /** The last day of an absence; empty as in {@link #read}. */
    public static Optional<LocalDate> lastDayAway(String words, LocalDate today) {
        return new Until(today, !isUpTo(words)).day(words);
    }

    private static boolean isUpTo(String words) {
        return Stream.of(Wording.key(words).split(" ", -1))
                .anyMatch(word -> UP_TO.contains(word) || word.endsWith("kuuhun") || word.equals("viikkoon"));
    }

    private Optional<LocalDate> day(String words) {
        if (words.length() > LONGEST) {
            return Optional.empty();
        }
        String key = Wording.key(words);
        List<String> said = key.isEmpty() ? List.of() : List.of(key.split(" ", -1));
        if (said.stream().anyMatch(NOT::contains)) {
            return Optional.empty();
        }
        return date(words, said)
                .or(() -> relative(said))
                .filter(day -> day.isAfter(today) && !day.isAfter(today.plusYears(1)));
    }

    private Optional<LocalDate> date(String raw, List<String> said) {
        List<LocalDate> dates = numeric(raw);
        dates.addAll(written(said));
        if (dates.isEmpty() || (dates.size() > 1 && !RANGE.matcher(raw).find())) {
            return Optional.empty();
        }
        return Optional.of(dates.getLast());
    }

    private List<LocalDate> numeric(String raw) {
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
            (year == null ? next(day, month) : day(year, numbers.group(2), numbers.group(1))).ifPresent(dates::add);
        }
        return dates;
    }

    /** "4 August", "den 4 augusti 2025", "elokuun 4. päivä", "August 4th", "elokuussa". */
    private List<LocalDate> written(List<String> said) {
        List<LocalDate> dates = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            Optional<Month> month = Times.month(said.get(i));
            if (month.isPresent()) {
                OptionalInt before = dayNumber(said, i - 1, -1);
                OptionalInt day = before.isPresent() ? before : dayNumber(said, i + 1, 1);
                Optional<String> year = said.subList(i + 1, said.size()).stream()
                        .filter(w -> w.matches("20\\d\\d"))
                        .findFirst();
                (day.isEmpty() && toItsEnd ? endOf(month.get(), year) : day(year, month.get(), day.orElse(1)))
                        .ifPresent(dates::add);
            }
        }
        return dates;
    }

    private Optional<LocalDate> day(Optional<String> year, Month month, int day) {
        return year.isPresent()
                ? day(year.get(), Integer.toString(month.getValue()), Integer.toString(day))
                : next(day, month.getValue());
    }

    private Optional<LocalDate> endOf(Month month, Optional<String> year) {
        int number = year.map(Integer::parseInt)
                .orElse(month.getValue() < today.getMonthValue() ? today.getYear() + 1 : today.getYear());
        return Optional.of(YearMonth.of(number, month).atEndOfMonth());
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
    private Optional<LocalDate> next(int day, int month) {
        for (int year = today.getYear(); year <= today.getYear() + 1; year++) {
            Optional<LocalDate> date = day(Integer.toString(year), Integer.toString(month), Integer.toString(day));
            if (date.filter(d -> d.isAfter(today)).isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private Optional<LocalDate> relative(List<String> said) {
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
            return Optional.of(toItsEnd ? monday.with(DayOfWeek.SUNDAY) : monday);
        }
        if (isNext(said, Times.Unit.MONTH)) {
            LocalDate first = today.with(TemporalAdjusters.firstDayOfNextMonth());
            return Optional.of(toItsEnd ? first.with(TemporalAdjusters.lastDayOfMonth()) : first);
        }
        return later(said);
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
    private Optional<LocalDate> later(List<String> said) {
        if (said.contains("fortnight")) {
            return Optional.of(today.plusWeeks(2));
        }
        for (int i = 0; i < said.size(); i++) {
            Optional<Times.Unit> unit = Times.unit(said.get(i));
            if (unit.isPresent()) {
                int before = i > 0 && said.get(i - 1).equals("of") ? i - 2 : i - 1;
                OptionalInt count = before < 0 ? OptionalInt.of(1) : countAt(said, before);
                return count.isPresent() ? Optional.of(plus(count.getAsInt(), unit.get())) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static OptionalInt countAt(List<String> said, int at) {
        String word = said.get(at);
        OptionalInt count = Times.count(word);
        return count.isEmpty() && Times.isAround(word) ? OptionalInt.of(1) : count;
    }

    private LocalDate plus(int count, Times.Unit unit) {
        return switch (unit) {
            case DAY -> today.plusDays(count);
            case WEEK -> today.plusWeeks(count);
            case MONTH -> today.plusMonths(count);
        };
    }
}
