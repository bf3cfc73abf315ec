package fi.arvio.assessment.snapshot;

import fi.arvio.assessment.catalogue.Goal;
import fi.arvio.assessment.catalogue.Programme;
import fi.arvio.assessment.questionnaire.Item;
import fi.arvio.assessment.questionnaire.Questionnaire;
import fi.arvio.assessment.round.Subject;
import fi.arvio.assessment.text.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What results need to know of a round beside its answers. */
public record RoundFacts(
        int minimumCellSize, List<Programme> programmes, Questionnaire questionnaire, List<Subject> subjects) {
    /** The cell of items that are about no programme. */
    public static final String CITY = "CITY";

    public int eligible(Subject.Kind kind, String code) {
        return subjects.stream()
                .filter(subject -> subject.kind() == kind && subject.code().equals(code))
                .mapToInt(Subject::eligible)
                .sum();
    }

    /** The items of which figures are told. */
    public Stream<Item> items() {
        return questionnaire.toldItems();
    }

    public Stream<Item> items(Item.About about) {
        return items().filter(item -> item.about() == about);
    }

    /** How programmes, themes and goals are called, by code. */
    public Map<String, Text> titles() {
        Map<String, Text> titles = new HashMap<>();
        for (Programme programme : programmes) {
            titles.put(programme.code(), programme.shortTitle());
            programme.themes().forEach(theme -> titles.put(theme.code(), theme.title()));
            programme.allGoals().forEach(goal -> titles.put(goal.code(), goal.title()));
        }
        return titles;
    }

    /** How many answers there can be to an item on goals: of a goal one by each of its field, of a theme their sum. */
    public Map<String, Integer> answerable() {
        Map<String, Integer> answerable = new HashMap<>();
        for (Programme programme : programmes) {
            programme.allGoals().forEach(goal -> answerable.put(goal.code(), eligible(goal)));
            programme
                    .themes()
                    .forEach(theme -> answerable.put(
                            theme.code(),
                            theme.goals().stream().mapToInt(this::eligible).sum()));
        }
        return answerable;
    }

    private int eligible(Goal goal) {
        return eligible(Subject.Kind.GOAL, goal.code());
    }
}
