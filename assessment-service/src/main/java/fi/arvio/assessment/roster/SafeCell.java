package fi.arvio.assessment.roster;

/** Writes cells so that no spreadsheet takes them for a formula, and reads them back as they were. */
final class SafeCell {
    private static final String DANGEROUS = "=+-@\t\r\n";

    private SafeCell() {}

    static String write(String value) {
        return isMarked(value) || value.startsWith("'") ? "'" + value : value;
    }

    static String read(String cell) {
        return cell.startsWith("'") && (isMarked(cell.substring(1)) || cell.startsWith("''"))
                ? cell.substring(1)
                : cell;
    }

    private static boolean isMarked(String value) {
        return !value.isEmpty() && DANGEROUS.indexOf(value.charAt(0)) >= 0;
    }
}
