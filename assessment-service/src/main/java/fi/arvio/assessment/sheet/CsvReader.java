package fi.arvio.assessment.sheet;

import java.util.ArrayList;
import java.util.List;

/** Reads comma-separated values as RFC 4180 has them, with any of three separators and any line end. */
final class CsvReader {
    private static final int END = -1;

    private final String text;
    private final char separator;
    private int at;

    private CsvReader(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /** All rows that hold anything; the numbers count blank rows too. */
    static List<SheetRow> read(String text, char separator, int most) throws Unreadable {
        CsvReader reader = new CsvReader(text, separator);
        List<SheetRow> rows = new ArrayList<>();
        for (int number = 1; reader.at < text.length(); number++) {
            SheetRow row = new SheetRow(number, reader.row(number));
            if (row.isBlank()) {
                continue;
            }
            if (rows.size() == most) {
                throw Sheet.tooManyRows(most - 1);
            }
            rows.add(row);
        }
        return List.copyOf(rows);
    }

    private List<String> row(int number) throws Unreadable {
        List<String> cells = new ArrayList<>();
        cells.add(cell(number));
        while (here() == separator) {
            at++;
            cells.add(cell(number));
        }
        if (here() == '\r') {
            at++;
        }
        if (here() == '\n') {
            at++;
        }
        return List.copyOf(cells);
    }

    private int here() {
        return at < text.length() ? text.charAt(at) : END;
    }

    private boolean isOver() {
        int here = here();
        return here == END || here == separator || here == '\r' || here == '\n';
    }

    private String cell(int row) throws Unreadable {
        if (here() == '"') {
            return quoted(row);
        }
        int from = at;
        while (!isOver()) {
            if (here() == '"') {
                throw broken(row);
            }
            at++;
        }
        return text.substring(from, at);
    }

    private String quoted(int row) throws Unreadable {
        StringBuilder cell = new StringBuilder();
        at++;
        while (true) {
            int close = text.indexOf('"', at);
            if (close < 0) {
                throw broken(row);
            }
            cell.append(text, at, close);
            at = close + 1;
            if (here() != '"') {
                break;
            }
            cell.append('"');
            at++;
        }
        if (!isOver()) {
            throw broken(row);
        }
        return cell.toString();
    }

    private static Unreadable broken(int row) {
        return new Unreadable(Noticed.of(row, SheetFault.BROKEN_QUOTES, ""));
    }
}
