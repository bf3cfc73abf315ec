package fi.arvio.assessment.roster;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a roster from comma-, semicolon- or tab-separated values. */
final class CsvSheet {
    private CsvSheet() {}

    static Sheet read(byte[] file) throws Unreadable {
        CsvText decoded = CsvText.of(file);
        String text = decoded.text();
        char separator = separator(text);
        // Spreadsheets write the separator on a line before the headings.
        boolean named = text.regionMatches(true, 0, "sep=", 0, 4);
        List<SheetRow> rows = CsvReader.read(text, separator, Sheet.MOST_PEOPLE + (named ? 2 : 1));
        List<SheetRow> table = named && !rows.isEmpty() ? rows.subList(1, rows.size()) : rows;
        return new Sheet(
                table,
                decoded.guessed()
                        ? List.of(RowFault.of(null, null, Fault.WINDOWS_1252, firstForeign(table)))
                        : List.of());
    }

    private static char separator(String text) {
        String[] lines = text.split("[\r\n]+", 3);
        String headings = lines[0].regionMatches(true, 0, "sep=", 0, 4) && lines.length > 1 ? lines[1] : lines[0];
        return Stream.of(',', ';', '\t')
                .max(Comparator.comparingInt(separator -> known(headings, separator)))
                .orElse(',');
    }

    private static int known(String headings, char separator) {
        return (int) Stream.of(headings.split(String.valueOf(separator), -1))
                .map(heading -> heading.replace("\"", ""))
                .map(Column::named)
                .filter(Optional::isPresent)
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
