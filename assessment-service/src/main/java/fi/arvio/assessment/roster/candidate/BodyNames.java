package fi.arvio.assessment.roster.candidate;

import fi.arvio.assessment.catalogue.Body;
import fi.arvio.assessment.text.Text;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds a body by its code or any of its names, and the nearest ones when there is none. */
public final class BodyNames {
    private static final int NEAREST = 3;
    private static final int MOST_SEARCHES = 100;
    private static final int LONGEST_COMPARED = 60;

    private final List<Body> bodies;
    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, Text> searched = new HashMap<>();

    public BodyNames(List<Body> bodies) {
        this.bodies = bodies;
        bodies.forEach(body -> Words.all(body.name()).forEach(name -> codes.putIfAbsent(plain(name), body.code())));
        // A code is never mistaken for somebody else's name.
        bodies.forEach(body -> codes.put(plain(body.code()), body.code()));
    }

    public Optional<String> code(String name) {
        return Optional.ofNullable(codes.get(plain(name)));
    }

    /** A file full of unknown bodies must not take minutes, so only so many are looked for. */
    Text nearest(String name) {
        String wanted = plain(name);
        if (!searched.containsKey(wanted) && searched.size() >= MOST_SEARCHES) {
            return new Text("–", "–", "–");
        }
        return searched.computeIfAbsent(wanted, this::search);
    }

    private Text search(String wanted) {
        List<Body> nearest = bodies.stream()
                .sorted(Comparator.comparingInt((Body body) -> distance(body, wanted)))
                .limit(NEAREST)
                .toList();
        return new Text(
                joined(nearest, Text::fi),
                joined(nearest, name -> Words.in("sv", name)),
                joined(nearest, name -> Words.in("en", name)));
    }

    private static String joined(List<Body> bodies, Function<Text, String> language) {
        return bodies.stream()
                .map(body -> language.apply(body.name()) + " (" + body.code() + ")")
                .collect(Collectors.joining(" · "));
    }

    private static int distance(Body body, String wanted) {
        return Stream.concat(Stream.of(body.code()), Words.all(body.name()))
                .mapToInt(name -> distance(plain(name), wanted))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /** Levenshtein's. */
    static int distance(String one, String other) {
        String a = one.substring(0, Math.min(one.length(), LONGEST_COMPARED));
        String b = other.substring(0, Math.min(other.length(), LONGEST_COMPARED));
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[b.length()];
    }

    private static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
