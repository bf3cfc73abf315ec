package fi.arvio.assessment.source.merging;

import fi.arvio.assessment.catalogue.Indicator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells indicators apart where their words do, and what sort each of them says it is. */
final class IndicatorWords {
    private static final String ARROW = "→";
    private static final Pattern AFTER_MARK = Pattern.compile(
            "(?<=\\((?:kyllä/ei|kyllä/ei, mitä|kyllä/ei, miten|tehty/ei tehty|%)\\)[.,;]?)\\s+(?:ja\\s+)?(?=\\S)");
    private static final Pattern COUNT = Pattern.compile("(?iu)määrät?(?![\\p{L}])");
    private static final Pattern JOINT = Pattern.compile("[\\s,;.→]*(?:(?:ja|sekä)\\s+)?");

    private IndicatorWords() {}

    /** An indicator as a table tells it: with where things stand, if it says so. */
    record Told(String text, @Nullable String current) {}

    /** What follows an arrow is where things stand; without paragraphs nobody can say where it ends. */
    static List<Told> main(List<String> paragraphs) {
        List<Told> told = new ArrayList<>();
        for (String paragraph : paragraphs) {
            int arrow = paragraph.indexOf(ARROW);
            String text = (arrow < 0 ? paragraph : paragraph.substring(0, arrow)).strip();
            String current = arrow < 0 ? null : paragraph.substring(arrow + 1).strip();
            if (text.isEmpty() && !told.isEmpty()) {
                Told last = told.removeLast();
                told.add(new Told(last.text(), joined(last.current(), current)));
            } else {
                told.add(new Told(text, current));
            }
        }
        return told;
    }

    private static @Nullable String joined(@Nullable String one, @Nullable String other) {
        return one == null ? other : other == null ? one : one + " " + other;
    }

    static List<Told> monitoring(List<String> paragraphs) {
        return paragraphs.stream()
                .flatMap(paragraph -> Stream.of(AFTER_MARK.split(paragraph)))
                .map(part -> new Told(part.replaceFirst("[,;]$", ""), null))
                .toList();
    }

    /** Whether the cell says the same as the pieces, one after the other, however they were told apart. */
    static boolean isMadeOf(String cell, List<String> pieces) {
        int at = 0;
        for (String piece : pieces) {
            int found = cell.indexOf(piece, at);
            if (found < 0 || !JOINT.matcher(cell.substring(at, found)).matches()) {
                return false;
            }
            at = found + piece.length();
        }
        return !pieces.isEmpty() && JOINT.matcher(cell.substring(at)).matches();
    }

    static Indicator.Kind kind(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.contains("(kyllä/ei,")) {
            return Indicator.Kind.YES_NO_HOW;
        }
        if (lower.contains("(kyllä/ei")) {
            return Indicator.Kind.YES_NO;
        }
        if (lower.contains("(tehty/ei tehty")) {
            return Indicator.Kind.DONE_NOT_DONE;
        }
        if (lower.contains("(%)")) {
            return Indicator.Kind.PERCENT;
        }
        if (lower.contains("/h)") || lower.contains("tuntimäärä")) {
            return Indicator.Kind.HOURS;
        }
        if (lower.contains("kouluterveyskysely")) {
            return Indicator.Kind.EXTERNAL_SURVEY;
        }
        return COUNT.matcher(text).find() ? Indicator.Kind.COUNT : Indicator.Kind.QUALITATIVE;
    }
}
