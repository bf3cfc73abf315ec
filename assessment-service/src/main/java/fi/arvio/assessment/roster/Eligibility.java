package fi.arvio.assessment.roster;

import fi.arvio.assessment.catalogue.Goal;
import fi.arvio.assessment.catalogue.Programme;
import fi.arvio.assessment.catalogue.Theme;
import fi.arvio.assessment.round.Subject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Spells out expertise as goals, and counts how many of a roster can be asked about each subject. */
public final class Eligibility {
    private final Map<String, List<String>> goalsByCode = new LinkedHashMap<>();
    private final List<Programme> programmes;

    public Eligibility(List<Programme> programmes) {
        this.programmes = programmes;
        for (Programme programme : programmes) {
            programme.themes().forEach(theme -> goalsByCode.put(theme.code(), codes(theme.goals().stream())));
            programme.allGoals().forEach(goal -> goalsByCode.put(goal.code(), List.of(goal.code())));
        }
    }

    private static List<String> codes(Stream<Goal> goals) {
        return goals.map(Goal::code).toList();
    }

    /** Whether the code is a theme or a goal of the round. */
    public boolean knows(String code) {
        return goalsByCode.containsKey(code);
    }

    /** The goals of the field, in the order of the catalogue; a field reaches beyond a round with fewer programmes. */
    public List<String> goals(Collection<String> expertise) {
        List<String> named = expertise.stream()
                .flatMap(code -> goalsByCode.getOrDefault(code, List.of()).stream())
                .toList();
        return programmes.stream()
                .flatMap(Programme::allGoals)
                .map(Goal::code)
                .filter(named::contains)
                .toList();
    }

    /** Every subject of the round; of a pooled one, those who can be asked about anything in it. */
    public List<Subject> subjects(Collection<List<String>> fields) {
        List<Subject> subjects = new ArrayList<>();
        subjects.add(new Subject(Subject.Kind.CITY, "", fields.size()));
        for (Programme programme : programmes) {
            List<String> all = codes(programme.allGoals());
            subjects.add(new Subject(Subject.Kind.PROGRAMME, programme.code(), anyOf(all, fields)));
            for (Theme theme : programme.themes()) {
                List<String> below = codes(theme.goals().stream());
                subjects.add(new Subject(Subject.Kind.THEME, theme.code(), anyOf(below, fields)));
            }
            all.forEach(goal -> subjects.add(new Subject(Subject.Kind.GOAL, goal, anyOf(List.of(goal), fields))));
        }
        return subjects;
    }

    private static int anyOf(List<String> goals, Collection<List<String>> fields) {
        return (int) fields.stream()
                .filter(field -> field.stream().anyMatch(goals::contains))
                .count();
    }
}
