package fi.arvio.assessment.sheet;

import fi.arvio.assessment.text.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Unpacks a workbook within limits and packs what was measured anew, so that a reader meets nothing else. */
final class XlsxParts {
    private static final int MOST_BYTES = 32 << 20;
    private static final int MOST_PARTS = 200;
    private static final byte[] DOCUMENT_TYPE = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private int left = MOST_BYTES;

    private XlsxParts() {}

    static XlsxParts unpack(byte[] file) throws Unreadable {
        XlsxParts unpacked = new XlsxParts();
        try {
            // The JDK reads the directory of a zip from a file alone, and there are workbooks that it cannot do
            // without.
            Path copy = Files.createTempFile("sheet", ".xlsx");
            try {
                Files.write(copy, file);
                unpacked.takeAll(copy);
            } finally {
                Files.delete(copy);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new Unreadable(SheetFault.BROKEN_WORKBOOK);
        }
        return unpacked;
    }

    private void takeAll(Path file) throws IOException, Unreadable {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) {
                throw tooLarge();
            }
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (InputStream content = zip.getInputStream(entry)) {
                    take(entry.getName(), content.readNBytes(left + 1));
                }
            }
        }
    }

    private static Unreadable tooLarge() {
        String size = (MOST_BYTES >> 20) + " MB";
        Text unpacked = new Text(size + " purettuna", size + " uppackad", size + " unpacked");
        return new Unreadable(new Noticed(null, SheetFault.TOO_LARGE, unpacked));
    }

    /** Whatever is not XML, pictures and macros for instance, is measured and dropped. */
    private void take(String name, byte[] content) throws Unreadable {
        left -= content.length;
        if (left < 0) {
            throw tooLarge();
        }
        if (!name.endsWith(".xml") && !name.endsWith(".rels")) {
            return;
        }
        if (parts.put(name, content) != null || !isPlain(content)) {
            throw new Unreadable(SheetFault.BROKEN_WORKBOOK);
        }
    }

    /** No workbook declares entities, and none that a spreadsheet writes is in any encoding but UTF-8. */
    private static boolean isPlain(byte[] xml) {
        for (int i = 0; i < xml.length; i++) {
            if (xml[i] == 0 || (xml[i] == '<' && matches(xml, i))) {
                return false;
            }
        }
        return xml.length < 2 || (xml[0] & 0xFE) != 0xFE;
    }

    private static boolean matches(byte[] xml, int from) {
        for (int i = 0; i < DOCUMENT_TYPE.length; i++) {
            if (from + i >= xml.length || xml[from + i] != DOCUMENT_TYPE[i]) {
                return false;
            }
        }
        return true;
    }

    byte[] part(String name) throws Unreadable {
        byte[] content = parts.get(name);
        if (content == null) {
            throw new Unreadable(SheetFault.BROKEN_WORKBOOK);
        }
        return content;
    }

    byte[] packed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(stored(part.getKey(), part.getValue()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static ZipEntry stored(String name, byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        return entry;
    }
}
