package fi.arvio.assessment.source.merging;

import fi.arvio.assessment.catalogue.Body;
import fi.arvio.assessment.catalogue.Responsibility;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the bodies that a text names: by their names, the genitives of these, and the forms on the list. */
public final class BodyFinder {
    private static final Pattern TOGETHER = Pattern.compile("(?<!\\p{L})(?:yhdessä|yhteistyössä)(?!\\p{L})");
    private static final Pattern BETWEEN = Pattern.compile(
            "\\([ivx]{1,4}\\)|(?<![\\p{L}-])(?:yhdessä|yhteistyössä|kanssa|ja|sekä|muut|muiden)(?![\\p{L}-])|[,;.]");

    private final Map<String, List<String>> forms = new HashMap<>();
    private final List<String> longestFirst;

    /** The bodies, and the words that are none of them. */
    record Found(List<Responsibility> responsibilities, List<String> unknown) {}

    public BodyFinder(List<Body> bodies, List<BodyForms.Form> more) {
        for (Body body : bodies) {
            String name = lower(body.name().fi());
            forms.put(name, List.of(body.code()));
            if ("aeiouyäö".indexOf(name.charAt(name.length() - 1)) >= 0) {
                forms.put(name + "n", List.of(body.code()));
            }
        }
        more.forEach(form -> forms.put(lower(form.words()), form.bodies()));
        longestFirst = forms.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(String::compareTo))
                .toList();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Who is named after the word for working together takes part; the others lead. */
    Found find(String text) {
        StringBuilder rest = new StringBuilder(lower(text));
        Matcher together = TOGETHER.matcher(rest.toString());
        int border = together.find() ? together.start() : rest.length();
        Map<Integer, List<String>> places = new HashMap<>();
        for (String form : longestFirst) {
            for (int at = rest.indexOf(form); at >= 0; at = rest.indexOf(form, at + 1)) {
                if (isWhole(rest, at, at + form.length())) {
                    places.put(at, forms.getOrDefault(form, List.of()));
                    rest.replace(at, at + form.length(), "\0".repeat(form.length()));
                }
            }
        }
        Map<String, Responsibility> found = new LinkedHashMap<>();
        places.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(place -> place.getValue()
                        .forEach(body -> found.putIfAbsent(
                                body,
                                new Responsibility(
                                        body,
                                        place.getKey() < border
                                                ? Responsibility.Role.LEAD
                                                : Responsibility.Role.PARTNER))));
        return new Found(List.copyOf(found.values()), unknown(text, rest.toString()));
    }

    private static boolean isWhole(StringBuilder text, int from, int to) {
        return (from == 0 || !isOfWord(text.charAt(from - 1))) && (to == text.length() || !isOfWord(text.charAt(to)));
    }

    private static boolean isOfWord(char letter) {
        return Character.isLetterOrDigit(letter) || letter == '-';
    }

    /** The text as it stands, without what was found and what stands between names. */
    private static List<String> unknown(String text, String rest) {
        StringBuilder left = new StringBuilder(text.length() == rest.length() ? text : rest);
        for (int i = 0; i < rest.length(); i++) {
            if (rest.charAt(i) == '\0') {
                left.setCharAt(i, ';');
            }
        }
        List<String> unknown = new ArrayList<>();
        Stream.of(Pattern.compile(BETWEEN.pattern(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                        .split(left))
                .map(String::strip)
                .filter(words -> words.chars().anyMatch(Character::isLetterOrDigit))
                .distinct()
                .forEach(unknown::add);
        return List.copyOf(unknown);
    }
}
