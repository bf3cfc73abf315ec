package fi.arvio.assessment.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads years from the words of a timeline; what it does not know for certain it leaves as words. */
public final class TimelineReading {
    private static final Pattern YEAR = Pattern.compile("20\\d{2}");
    private static final Pattern DASH = Pattern.compile("[–-]");
    private static final String BY = "mennessä";
    private static final Pattern LABELLED = Pattern.compile("(\\([ivx]{1,4}\\))([^(]*)");
    private static final Set<String> JOINING = Set.of("", ",", "ja");

    private TimelineReading() {}

    public static Timeline of(String text) {
        String plain = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        List<Timeline.Part> parts = plain.startsWith("(") ? labelled(plain) : whole(plain);
        return new Timeline(text, parts);
    }

    private static List<Timeline.Part> whole(String text) {
        return years(null, text).map(List::of).orElse(List.of());
    }

    /** All parts, or none if one of them cannot be read; several labels can share their years. */
    private static List<Timeline.Part> labelled(String text) {
        List<Timeline.Part> parts = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        Matcher matcher = LABELLED.matcher(text);
        int end = 0;
        while (matcher.find() && matcher.start() == end) {
            end = matcher.end();
            labels.add(matcher.group(1));
            String when = matcher.group(2).strip();
            if (!JOINING.contains(when)) {
                String years = when.endsWith(",") ? when.substring(0, when.length() - 1) : when;
                labels.forEach(label -> years(label, years).ifPresent(parts::add));
                if (parts.isEmpty() || !labels.getLast().equals(parts.getLast().label())) {
                    return List.of();
                }
                labels.clear();
            }
        }
        return end == text.length() && labels.isEmpty() ? List.copyOf(parts) : List.of();
    }

    private static Optional<Timeline.Part> years(@Nullable String label, String text) {
        if (text.endsWith(BY)) {
            return year(text.substring(0, text.length() - BY.length()))
                    .map(until -> new Timeline.Part(label, null, until));
        }
        String[] ends = DASH.split(text, -1);
        Optional<Integer> from = year(ends[0]);
        if (ends.length == 1) {
            return from.map(only -> new Timeline.Part(label, only, only));
        }
        boolean open = ends.length == 2 && ends[1].isBlank();
        Optional<Integer> to = ends.length == 2 ? year(ends[1]) : Optional.empty();
        return from.filter(first -> open || to.filter(last -> last >= first).isPresent())
                .map(first -> new Timeline.Part(label, first, to.orElse(null)));
    }

    private static Optional<Integer> year(String text) {
        String stripped = text.strip();
        return YEAR.matcher(stripped).matches() ? Optional.of(Integer.valueOf(stripped)) : Optional.empty();
    }
}
