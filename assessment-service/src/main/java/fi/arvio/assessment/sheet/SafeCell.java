package fi.arvio.assessment.sheet;

/** Writes cells so that no spreadsheet takes them for a formula, and reads them back as they were. */
public final class SafeCell {
    private static final String DANGEROUS = "=+-@\t\r\n";

    private SafeCell() {}

    public static String write(String value) {
        return isMarked(value) || value.startsWith("'") ? "'" + value : value;
    }

    public static String read(String cell) {
        return cell.startsWith("'") && (isMarked(cell.substring(1)) || cell.startsWith("''"))
                ? cell.substring(1)
                : cell;
    }

    private static boolean isMarked(String value) {
        return !value.isEmpty() && DANGEROUS.indexOf(value.charAt(0)) >= 0;
    }
}
