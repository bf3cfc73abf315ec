package fi.arvio.assessment.sheet;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reads a table from comma-, semicolon- or tab-separated values. */
final class CsvSheet {
    private CsvSheet() {}

    static Sheet read(byte[] file, Layout layout) throws Unreadable {
        CsvText decoded = CsvText.of(file);
        String text = decoded.text();
        char separator = separator(text, layout);
        // Spreadsheets write the separator on a line before the headings.
        boolean named = isNamed(text);
        List<SheetRow> rows = CsvReader.read(text, separator, layout.mostRows() + (named ? 1 : 0));
        List<SheetRow> table = named && !rows.isEmpty() ? rows.subList(1, rows.size()) : rows;
        return new Sheet(
                null,
                table,
                decoded.guessed()
                        ? List.of(Noticed.of(null, SheetFault.WINDOWS_1252, firstForeign(table)))
                        : List.of());
    }

    private static boolean isNamed(String text) {
        return text.regionMatches(true, 0, "sep=", 0, 4);
    }

    private static char separator(String text, Layout layout) {
        String[] lines = text.split("[\r\n]+", layout.headingLines() + 2);
        List<String> headings = Stream.of(lines)
                .skip(isNamed(text) && lines.length > 1 ? 1 : 0)
                .limit(layout.headingLines())
                .toList();
        return Stream.of(',', ';', '\t')
                .max(Comparator.comparingLong(separator -> known(headings, separator, layout.isHeading())))
                .orElse(',');
    }

    private static long known(List<String> lines, char separator, Predicate<String> isHeading) {
        return lines.stream()
                .flatMap(line -> Stream.of(line.split(String.valueOf(separator), -1)))
                .map(heading -> heading.replace("\"", ""))
                .filter(isHeading)
                .count();
    }

    /** A cell by which somebody can see whether the letters came out right. */
    private static String firstForeign(List<SheetRow> rows) {
        return rows.stream()
                .skip(1)
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.chars().anyMatch(c -> c > 127))
                .findFirst()
                .orElse("");
    }
}
