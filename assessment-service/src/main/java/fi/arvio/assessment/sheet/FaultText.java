package fi.arvio.assessment.sheet;

import fi.arvio.assessment.text.Text;
import org.jspecify.annotations.Nullable;

/** A sentence in three languages in which {0} and {1} are filled in. */
public record FaultText(String fi, String sv, String en) {
    private static final int LONGEST_ECHO = 80;

    public Text filled(Text first, Text second) {
        return new Text(
                fill(fi, first.fi(), second.fi()),
                fill(sv, or(first.sv(), first), or(second.sv(), second)),
                fill(en, or(first.en(), first), or(second.en(), second)));
    }

    public Text filled(String first, String second) {
        return new Text(fill(fi, first, second), fill(sv, first, second), fill(en, first, second));
    }

    private static String or(@Nullable String wanted, Text text) {
        return wanted == null ? text.fi() : wanted;
    }

    /** What a file says is told back short and never read as a place to fill in. */
    private static String fill(String template, String first, String second) {
        StringBuilder filled = new StringBuilder();
        for (int i = 0; i < template.length(); i++) {
            boolean place = template.startsWith("{0}", i) || template.startsWith("{1}", i);
            filled.append(place ? brief(template.charAt(i + 1) == '0' ? first : second) : template.substring(i, i + 1));
            i += place ? 2 : 0;
        }
        return filled.toString();
    }

    private static String brief(String value) {
        String shown = value.replaceAll("\\p{Cntrl}", "\uFFFD");
        return shown.length() <= LONGEST_ECHO || shown.contains(" · ")
                ? shown
                : shown.substring(0, shown.offsetByCodePoints(0, shown.codePointCount(0, LONGEST_ECHO))) + "…";
    }
}
