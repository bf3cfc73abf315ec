package fi.arvio.assessment.source.reading;

import fi.arvio.assessment.sheet.CellText;
import fi.arvio.assessment.source.Anomaly;
import fi.arvio.assessment.source.Notes;
import fi.arvio.assessment.source.Rows;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Gives the words of a cell without what conversion has left in them, and notes what that was. */
final class Cleaning {
    private static final Pattern TAG = Pattern.compile("(?i)</?(?:b|p|i|u|em|strong|br|span|div)\\s*+/?>");
    private static final Pattern PARAGRAPH = Pattern.compile("(?i)</?p>|<br\\s*+/?>|[\\r\\n]+|[ \\u00A0]{2,}");
    private static final Pattern LEADING_BOLD = Pattern.compile("(?is)\\G\\s*+(?:<p>\\s*+)?<b>(.*?)</b>(?:\\s*+</p>)?");
    private static final Pattern SPACES = Pattern.compile("\\S[ \\u00A0]{2,}+\\S");

    private final Hyphens hyphens;
    private final Notes notes;

    Cleaning(Hyphens hyphens, Notes notes) {
        this.hyphens = hyphens;
        this.notes = notes;
    }

    /** A cell with a heading, which may be empty. */
    record Headed(String heading, String text) {}

    /** The words alone, by which a row is recognised. */
    static String bare(String cell) {
        return CellText.tidy(TAG.matcher(cell).replaceAll(" "));
    }

    String text(String cell, Rows rows) {
        String plain = TAG.matcher(cell).replaceAll(" ");
        if (!plain.equals(cell)) {
            notes.add(Anomaly.Kind.MARKUP_REMOVED, rows, "");
        } else if (SPACES.matcher(cell).find()) {
            notes.add(Anomaly.Kind.SPACES_REMOVED, rows, "");
        }
        return hyphens.joined(CellText.tidy(plain), word -> notes.add(Anomaly.Kind.HYPHEN_REMOVED, rows, word));
    }

    /** The paragraphs of a cell, where something still tells them apart. */
    List<String> paragraphs(String cell, Rows rows) {
        return Stream.of(PARAGRAPH.split(cell))
                .map(part -> text(part, rows))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** Paragraphs, one a line; what begins small goes on from the page before. */
    String prose(String cell, Rows rows) {
        StringBuilder prose = new StringBuilder();
        for (String paragraph : paragraphs(cell, rows)) {
            boolean goesOn = Character.isLowerCase(paragraph.codePointAt(0));
            prose.append(prose.isEmpty() ? "" : goesOn ? " " : "\n").append(paragraph);
        }
        return prose.toString();
    }

    /** What stands in bold at the beginning is a heading, in parts as the cell has them. */
    Headed headed(String cell, Rows rows) {
        StringBuilder heading = new StringBuilder();
        Matcher bold = LEADING_BOLD.matcher(cell);
        int end = 0;
        while (bold.find()) {
            heading.append(heading.isEmpty() ? "" : " · ").append(text(bold.group(1), rows));
            end = bold.end();
        }
        return new Headed(heading.toString(), text(cell.substring(end), rows));
    }
}
