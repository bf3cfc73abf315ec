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
    private static final Pattern YEARS = Pattern.compile("(20\\d{2})(\\s*[–-]\\s*(20\\d{2})?)?|(20\\d{2})\\s+mennessä");
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
        Matcher matcher = YEARS.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        if (matcher.group(4) != null) {
            return Optional.of(new Timeline.Part(label, null, Integer.valueOf(matcher.group(4))));
        }
        Integer from = Integer.valueOf(matcher.group(1));
        String last = matcher.group(3);
        Integer to = last == null ? null : Integer.valueOf(last);
        boolean isOneYear = matcher.group(2) == null;
        return to != null && to < from
                ? Optional.empty()
                : Optional.of(new Timeline.Part(label, from, isOneYear ? from : to));
    }
}
