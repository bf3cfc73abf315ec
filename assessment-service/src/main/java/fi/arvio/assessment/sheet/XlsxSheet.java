package fi.arvio.assessment.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** Reads a table from the first sheet of a workbook that can be seen. */
final class XlsxSheet {
    private final XlsxScan scan;
    private final List<SheetRow> rows = new ArrayList<>();
    private final List<Noticed> noticed = new ArrayList<>();

    private XlsxSheet(XlsxScan scan) {
        this.scan = scan;
    }

    static Sheet read(byte[] file, int most) throws Unreadable {
        XlsxParts parts = XlsxParts.unpack(file);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(parts.packed()))) {
            List<org.dhatim.fastexcel.reader.Sheet> sheets =
                    workbook.getSheets().toList();
            org.dhatim.fastexcel.reader.Sheet first = sheets.stream()
                    .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                    .findFirst()
                    .orElseThrow(() -> new Unreadable(SheetFault.EMPTY_FILE));
            String part = XlsxScan.partOf(first.getId(), parts.part("xl/_rels/workbook.xml.rels"));
            XlsxSheet sheet = new XlsxSheet(XlsxScan.of(parts.part(part)));
            if (sheets.size() > 1) {
                sheet.noticed.add(Noticed.of(null, SheetFault.OTHER_SHEETS, first.getName()));
            }
            sheet.take(first, most);
            return new Sheet(first.getName(), List.copyOf(sheet.rows), List.copyOf(sheet.noticed));
        } catch (IOException | RuntimeException e) {
            // The library tells of what it cannot read by exceptions of many kinds.
            throw new Unreadable(SheetFault.BROKEN_WORKBOOK);
        }
    }

    private void take(org.dhatim.fastexcel.reader.Sheet sheet, int most) throws IOException, Unreadable {
        try (Stream<Row> stream = sheet.openStream()) {
            for (Iterator<Row> each = stream.iterator(); each.hasNext(); ) {
                Row row = each.next();
                SheetRow read = row(row);
                if (read.isBlank()) {
                    continue;
                }
                if (rows.size() == most) {
                    throw Sheet.tooManyRows(most - 1);
                }
                rows.add(read);
                if (row.isHidden()) {
                    noticed.add(Noticed.of(read.number(), SheetFault.HIDDEN_ROW, ""));
                }
            }
        }
    }

    private SheetRow row(Row row) {
        int number = row.getRowNum();
        List<String> cells = new ArrayList<>();
        Map<Integer, SheetRow.Spoilt> spoilt = new HashMap<>();
        int width = Math.max(row.getCellCount(), scan.width(number));
        for (int i = 0; i < width; i++) {
            int column = i;
            Cell cell = row.hasCell(i) ? row.getCell(i) : null;
            cells.add(text(cell));
            scan.spoilt(number, column).ifPresent(why -> spoilt.put(column, why));
            if (cell != null && cell.getType() == CellType.ERROR) {
                spoilt.putIfAbsent(column, new SheetRow.Spoilt(SheetFault.CELL_ERROR, cell.getRawValue()));
            }
        }
        return new SheetRow(number, List.copyOf(cells), Map.copyOf(spoilt));
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        String text = switch (cell.getType()) {
            case STRING -> cell.asString();
            case NUMBER -> cell.getRawValue();
            case BOOLEAN -> String.valueOf(cell.asBoolean());
            case FORMULA, ERROR, EMPTY -> "";
        };
        return text == null ? "" : text;
    }
}
