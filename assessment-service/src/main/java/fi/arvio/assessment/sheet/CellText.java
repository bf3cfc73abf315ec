package fi.arvio.assessment.sheet;

/** What of a cell is taken as its text. */
public final class CellText {
    private CellText() {}

    /** Every white space, line breaks included, is one blank. */
    public static String tidy(String cell) {
        StringBuilder tidy = new StringBuilder();
        cell.codePoints().filter(c -> c != '\uFEFF').forEach(c -> {
            boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (!blank) {
                tidy.appendCodePoint(c);
            } else if (!tidy.isEmpty() && tidy.charAt(tidy.length() - 1) != ' ') {
                tidy.append(' ');
            }
        });
        return tidy.toString().strip();
    }

    /** Controls, halves of characters, and marks that turn the direction of what follows. */
    public static boolean isShowable(String text) {
        return text.codePoints()
                .noneMatch(c -> Character.isISOControl(c)
                        || Character.getType(c) == Character.SURROGATE
                        || (c >= '\u202A' && c <= '\u202E')
                        || (c >= '\u2066' && c <= '\u2069')
                        || (c & 0xFFFE) == 0xFFFE);
    }
}
