package fi.arvio.assessment.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes tables as files; text that looks like a formula is marked as none. */
public final class SheetFiles {
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String CSV = "text/csv";
    public static final String TSV = "text/tab-separated-values";

    private SheetFiles() {}

    /** With a byte order mark, since spreadsheets take other texts for Windows-1252, and with semicolons as they like. */
    public static byte[] csv(Table table) {
        Stream<List<String>> headings =
                Stream.of(table.columns().stream().map(Table.Column::heading).toList());
        Stream<List<String>> rows = table.rows().stream()
                .map(row -> row.stream().map(SheetFiles::written).toList());
        String text = Stream.concat(headings, rows)
                .map(row -> row.stream().map(SheetFiles::quoted).collect(Collectors.joining(";", "", "\r\n")))
                .collect(Collectors.joining());
        return ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
    }

    /** A grid as text; every row has as many cells as there are columns. */
    public static byte[] text(Grid grid, char separator) {
        String text = grid.rows().stream()
                .map(row -> IntStream.range(0, grid.widths().size())
                        .mapToObj(i -> i < row.size() ? quoted(SafeCell.write(row.get(i))) : "")
                        .collect(Collectors.joining(String.valueOf(separator), "", "\r\n")))
                .collect(Collectors.joining());
        return ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] xlsx(Grid grid) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Arvio", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(grid.name());
            for (int column = 0; column < grid.widths().size(); column++) {
                sheet.width(column, grid.widths().get(column));
                sheet.style(column)
                        .format("@")
                        .wrapText(true)
                        .verticalAlignment("top")
                        .set();
            }
            for (int row = 0; row < grid.rows().size(); row++) {
                for (int column = 0; column < grid.rows().get(row).size(); column++) {
                    fill(sheet, row, column, Cell.text(grid.rows().get(row).get(column)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String written(Cell cell) {
        return switch (cell) {
            case Cell.Words(String value) -> SafeCell.write(value);
            case Cell.Quantity(double value) ->
                value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
        };
    }

    private static String quoted(String cell) {
        return cell.chars().anyMatch(c -> ";,\t\"\r\n".indexOf(c) >= 0) ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    /** One sheet a table. */
    public static byte[] xlsx(List<Table> tables) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Arvio", "1.0")) {
            tables.forEach(table -> fill(workbook.newWorksheet(table.name()), table));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void fill(Worksheet sheet, Table table) {
        int columns = table.columns().size();
        for (int column = 0; column < columns; column++) {
            Table.Column head = table.columns().get(column);
            sheet.value(0, column, head.heading());
            sheet.width(column, head.width());
            if (head.asText()) {
                sheet.style(column).format("@").set();
            }
        }
        for (int row = 0; row < table.rows().size(); row++) {
            for (int column = 0; column < columns; column++) {
                fill(sheet, row + 1, column, table.rows().get(row).get(column));
            }
        }
        sheet.range(0, 0, 0, columns - 1).style().bold().set();
        sheet.freezePane(0, 1);
        sheet.setAutoFilter(0, 0, table.rows().size(), columns - 1);
    }

    private static void fill(Worksheet sheet, int row, int column, Cell cell) {
        switch (cell) {
            case Cell.Quantity(double value) -> sheet.value(row, column, value);
            case Cell.Words(String value) -> {
                if (!value.isEmpty()) {
                    sheet.value(row, column, SafeCell.write(value));
                }
            }
        }
    }
}
