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
final class Eligibility {
    private final Map<String, List<String>> goalsByCode = new LinkedHashMap<>();
    private final List<Programme> programmes;

    Eligibility(List<Programme> programmes) {
        this.programmes = programmes;
        for (Programme programme : programmes) {
            programme.themes().forEach(theme -> goalsByCode.put(theme.code(), codes(theme.goals().stream())));
            programme.allGoals().forEach(goal -> goalsByCode.put(goal.code(), List.of(goal.code())));
        }
    }

    private static List<String> codes(Stream<Goal> goals) {
        return goals.map(Goal::code).toList();
    }

    /** The goals of the field, in the order of the catalogue. */
    List<String> goals(Collection<String> expertise) {
        List<String> named = new ArrayList<>();
        for (String code : expertise) {
            List<String> goals = goalsByCode.get(code);
            if (goals == null) {
                throw new IllegalArgumentException("expertise " + code + " is neither a theme nor a goal of the round");
            }
            named.addAll(goals);
        }
        return programmes.stream()
                .flatMap(Programme::allGoals)
                .map(Goal::code)
                .filter(named::contains)
                .toList();
    }

    /** Every subject of the round; of a pooled one, those who can be asked about anything in it. */
    List<Subject> subjects(Collection<List<String>> fields) {
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
