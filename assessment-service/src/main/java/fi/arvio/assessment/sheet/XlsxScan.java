package fi.arvio.assessment.sheet;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Walks a sheet before the library reads it: bounds what it would hold, and finds formulas and merged cells. */
final class XlsxScan {
    private static final Pattern ADDRESS = Pattern.compile("([A-Z]{1,3})([0-9]{1,7})");
    private static final int MOST_ROWS = 100_000;
    private static final int MOST_COLUMNS = 1024;
    private static final int MOST_AREAS = 1000;

    /** Cells whose value is not taken. */
    private record Area(int top, int left, int bottom, int right, SheetRow.Spoilt why) {}

    private final List<Area> areas = new ArrayList<>();
    private String cell = "";
    private int rows;

    private XlsxScan() {}

    static XlsxScan of(byte[] sheet) throws Unreadable {
        XlsxScan scan = new XlsxScan();
        try {
            XMLStreamReader xml = reader(sheet);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT) {
                    scan.see(xml);
                }
            }
        } catch (XMLStreamException e) {
            throw new Unreadable(SheetFault.BROKEN_WORKBOOK);
        }
        return scan;
    }

    /** The part that holds the sheet, by the id under which the workbook knows it. */
    static String partOf(String sheetId, byte[] relations) throws Unreadable {
        try {
            XMLStreamReader xml = reader(relations);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT && sheetId.equals(xml.getAttributeValue(null, "Id"))) {
                    String target = Objects.requireNonNullElse(xml.getAttributeValue(null, "Target"), "");
                    return target.startsWith("/") ? target.substring(1) : "xl/" + target;
                }
            }
        } catch (XMLStreamException e) {
            throw new Unreadable(SheetFault.BROKEN_WORKBOOK);
        }
        throw new Unreadable(SheetFault.BROKEN_WORKBOOK);
    }

    private static XMLStreamReader reader(byte[] xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(new ByteArrayInputStream(xml));
    }

    private void see(XMLStreamReader xml) throws Unreadable {
        switch (xml.getLocalName()) {
            case "row" -> {
                rows++;
                if (rows > MOST_ROWS) {
                    throw Sheet.tooManyRows(MOST_ROWS);
                }
            }
            case "c" -> {
                cell = Objects.requireNonNullElse(xml.getAttributeValue(null, "r"), "");
                address(cell);
            }
            case "f" ->
                spoil(
                        Objects.requireNonNullElse(xml.getAttributeValue(null, "ref"), cell),
                        new SheetRow.Spoilt(SheetFault.FORMULA, ""));
            case "mergeCell" -> {
                String area = Objects.requireNonNullElse(xml.getAttributeValue(null, "ref"), "");
                spoil(area, new SheetRow.Spoilt(SheetFault.MERGED_CELLS, area));
            }
            default -> {
                // Nothing that could hurt.
            }
        }
    }

    /** The first thousand of a kind are enough to say so. */
    private void spoil(String area, SheetRow.Spoilt why) throws Unreadable {
        String[] corners = area.split(":", 2);
        int[] first = address(corners[0]);
        int[] last = address(corners[corners.length - 1]);
        if (areas.stream().filter(known -> known.why().fault() == why.fault()).count() < MOST_AREAS) {
            areas.add(new Area(first[0], first[1], last[0], last[1], why));
        }
    }

    private static int[] address(String reference) throws Unreadable {
        Matcher matcher = ADDRESS.matcher(reference);
        if (!matcher.matches()) {
            throw new Unreadable(SheetFault.BROKEN_WORKBOOK);
        }
        int column = 0;
        for (char letter : matcher.group(1).toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        if (column > MOST_COLUMNS) {
            throw new Unreadable(SheetFault.BROKEN_WORKBOOK);
        }
        return new int[] {Integer.parseInt(matcher.group(2)), column - 1};
    }

    /** Why the cell's value is not taken, if so; columns count from nought. */
    Optional<SheetRow.Spoilt> spoilt(int row, int column) {
        return areas.stream()
                .filter(area -> row >= area.top() && row <= area.bottom())
                .filter(area -> column >= area.left() && column <= area.right())
                .map(Area::why)
                .findFirst();
    }

    /** The last column that an area reaches in the row, for cells that are not there themselves. */
    int width(int row) {
        return areas.stream()
                .filter(area -> row >= area.top() && row <= area.bottom())
                .mapToInt(area -> area.right() + 1)
                .max()
                .orElse(0);
    }
}
