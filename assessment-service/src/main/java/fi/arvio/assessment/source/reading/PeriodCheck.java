package fi.arvio.assessment.source.reading;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the months and years of a text that lie outside the period which the table reports on. */
record PeriodCheck(int first, int last) {
    private static final Pattern PERIOD = Pattern.compile("(\\d{2})/(\\d{4})–(\\d{2})/(\\d{4})");
    private static final List<String> MONTHS = List.of(
            "tammi", "helmi", "maalis", "huhti", "touko", "kesä", "heinä", "elo", "syys", "loka", "marras", "joulu");
    private static final Pattern MONTH = Pattern.compile("(?<![\\d./])(?:\\d{1,2}\\.)?(\\d{1,2})[./](20\\d{2})(?!\\d)");
    private static final Pattern NAMED =
            Pattern.compile("(?iu)\\b(" + String.join("|", MONTHS) + ")kuu\\p{L}*\\s+(20\\d{2})(?!\\d)");
    private static final Pattern YEAR =
            Pattern.compile("(?i)\\b(?:vuonna|vuoden|vuodelle|vuosille)\\s+(20\\d{2})(?!\\d)");

    static PeriodCheck of(String period) {
        Matcher matcher = PERIOD.matcher(period);
        if (!matcher.matches()) {
            return new PeriodCheck(Integer.MIN_VALUE, Integer.MAX_VALUE);
        }
        return new PeriodCheck(
                month(matcher.group(2), Integer.parseInt(matcher.group(1))),
                month(matcher.group(4), Integer.parseInt(matcher.group(3))));
    }

    private static int month(String year, int month) {
        return Integer.parseInt(year) * 12 + month - 1;
    }

    /** A year alone is outside when it begins after the period; earlier ones are comparisons. */
    List<String> outside(String text) {
        List<String> dated = MONTH.matcher(text)
                .results()
                .filter(found -> isOutside(month(found.group(2), Integer.parseInt(found.group(1)))))
                .map(MatchResult::group)
                .toList();
        List<String> named = NAMED.matcher(text)
                .results()
                .filter(found -> isOutside(
                        month(found.group(2), MONTHS.indexOf(found.group(1).toLowerCase(java.util.Locale.ROOT)) + 1)))
                .map(MatchResult::group)
                .toList();
        List<String> years = YEAR.matcher(text)
                .results()
                .filter(found -> month(found.group(1), 1) > last)
                .map(MatchResult::group)
                .toList();
        return java.util.stream.Stream.of(dated, named, years)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private boolean isOutside(int month) {
        return month < first || month > last;
    }
}
