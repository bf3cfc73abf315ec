package fi.arvio.assessment.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Looks for numbers that are missing, and for those that are there twice. */
public final class Numbering {
    private Numbering() {}

    /** Something with a number. */
    public record Numbered(String number, Rows rows) {}

    /** Numbers run from one to the last, after what they all begin with. */
    public static void check(String prefix, List<Numbered> all, Notes notes) {
        Map<String, Numbered> known = new HashMap<>();
        for (Numbered one : all) {
            Numbered earlier = known.putIfAbsent(one.number(), one);
            if (earlier != null) {
                notes.refuse(
                        one.rows().first(),
                        SourceFault.DUPLICATE_NUMBER,
                        one.number(),
                        Integer.toString(earlier.rows().first()));
            }
        }
        int last = all.stream()
                .map(Numbered::number)
                .filter(number -> number.startsWith(prefix))
                .mapToInt(Numbering::lastPart)
                .max()
                .orElse(0);
        IntStream.rangeClosed(1, last)
                .mapToObj(n -> prefix + n)
                .filter(number -> !known.containsKey(number))
                .forEach(number -> notes.add(Anomaly.Kind.NUMBERING_GAP, next(all, number), number));
    }

    /** The rows of what comes after the gap. */
    private static Rows next(List<Numbered> all, String missing) {
        return all.stream()
                .filter(one -> lastPart(one.number()) > lastPart(missing))
                .findFirst()
                .orElse(all.getLast())
                .rows();
    }

    public static int lastPart(String number) {
        return Integer.parseInt(number.substring(number.lastIndexOf('.') + 1));
    }
}
