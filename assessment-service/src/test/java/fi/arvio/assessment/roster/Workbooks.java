package fi.arvio.assessment.roster;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Rosters as people send them, sound and broken. */
public final class Workbooks {
    public static final String HEADINGS = "code;name;email;entraObjectId;body;expertise;language;external;timeZone";

    private Workbooks() {}

    /** A CSV file with the usual columns. */
    public static String csv(String... rows) {
        return HEADINGS + "\n" + String.join("\n", rows) + "\n";
    }

    /** A CSV file of so many people who differ in everything that must. */
    public static String people(int count) {
        StringBuilder csv = new StringBuilder(HEADINGS).append('\n');
        for (int i = 1; i <= count; i++) {
            csv.append(";Nimi ").append(i).append(";h").append(i).append("@example.org;;KASKO;KOTO-1;fi;ei;\n");
        }
        return csv.toString();
    }

    public static byte[] xlsx(Consumer<Worksheet> more, String... rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("People");
            fill(sheet, csv(rows));
            more.accept(sheet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A workbook of these rows, whose cells have semicolons between them. */
    public static byte[] sheet(Consumer<Worksheet> more, String... rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Table");
            fill(sheet, String.join("\n", rows));
            more.accept(sheet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The people stand on the second sheet; the first is hidden. */
    public static byte[] behindHiddenSheet(String... rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Test", "1.0")) {
            Worksheet hidden = workbook.newWorksheet("Hidden");
            hidden.value(0, 0, "secret");
            hidden.setVisibilityState(VisibilityState.HIDDEN);
            fill(workbook.newWorksheet("People"), csv(rows));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void fill(Worksheet sheet, String csv) {
        List<String> lines = csv.lines().toList();
        for (int row = 0; row < lines.size(); row++) {
            String[] cells = lines.get(row).split(";", -1);
            for (int column = 0; column < cells.length; column++) {
                sheet.value(row, column, cells[column]);
            }
        }
    }

    /** A sound workbook but for one part, which unpacks to so many megabytes of blanks. */
    public static byte[] bomb(int megabytes) {
        return zip("xl/worksheets/sheet1.xml", zip -> {
            byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < megabytes; i++) {
                zip.write(blanks);
            }
        });
    }

    /** A workbook whose sheet is this. */
    public static byte[] withSheet(String xml) {
        return zip("xl/worksheets/sheet1.xml", zip -> zip.write(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] zip(String name, Part part) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                            + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>");
            put(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            put(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            put(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
            zip.putNextEntry(new ZipEntry(name));
            part.write(zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes one part of a workbook. */
    private interface Part {
        void write(ZipOutputStream zip) throws IOException;
    }
}
