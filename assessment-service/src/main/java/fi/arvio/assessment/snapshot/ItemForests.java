package fi.arvio.assessment.snapshot;

import fi.arvio.assessment.analysis.Category;
import fi.arvio.assessment.analysis.Contribution;
import fi.arvio.assessment.analysis.ResponseType;
import fi.arvio.assessment.catalogue.Goal;
import fi.arvio.assessment.catalogue.Programme;
import fi.arvio.assessment.catalogue.Theme;
import fi.arvio.assessment.disclosure.Cell;
import fi.arvio.assessment.disclosure.Forest;
import fi.arvio.assessment.disclosure.Level;
import fi.arvio.assessment.questionnaire.Item;
import fi.arvio.assessment.questionnaire.Questionnaire;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Lays out an item's answers as the cells that disclosure control weighs together. */
record ItemForests(Questionnaire questionnaire, List<Programme> programmes, BodyFacts bodies) {
    /** The cells of the item; answers come by subject and pseudonym, body groups by pseudonym. */
    Forest forest(Item item, Map<String, Map<String, Contribution>> answers, Map<String, String> groupOf) {
        List<Cell> cells = switch (item.about()) {
            case CITY -> List.of(new Cell(RoundFacts.CITY, Level.CITY, null, of(answers, "")));
            case PROGRAMME ->
                programmes.stream()
                        .map(one -> new Cell(one.code(), Level.PROGRAMME, null, of(answers, one.code())))
                        .toList();
            case GOAL -> goalCells(answers);
            case OWN -> throw new IllegalArgumentException("no figure is made of " + item.code());
        };
        return new Forest(type(item), cells, bodies.breakdown(item, groupOf));
    }

    private List<Cell> goalCells(Map<String, Map<String, Contribution>> answers) {
        List<Cell> cells = new ArrayList<>();
        for (Programme programme : programmes) {
            cells.add(Cell.pooled(programme.code(), Level.PROGRAMME, null));
            for (Theme theme : programme.themes()) {
                cells.add(Cell.pooled(theme.code(), Level.THEME, programme.code()));
                theme.goals().forEach(goal -> cells.add(goalCell(goal, theme.code(), answers)));
            }
            programme.goals().forEach(goal -> cells.add(goalCell(goal, programme.code(), answers)));
        }
        return cells;
    }

    private static Cell goalCell(Goal goal, String parent, Map<String, Map<String, Contribution>> answers) {
        return new Cell(goal.code(), Level.GOAL, parent, of(answers, goal.code()));
    }

    private static Map<String, Contribution> of(Map<String, Map<String, Contribution>> answers, String subject) {
        return answers.getOrDefault(subject, Map.of());
    }

    private ResponseType type(Item item) {
        return switch (item.type()) {
            case SCALE ->
                new ResponseType.Ordinal(questionnaire.points(item).stream()
                        .<Category>map(point -> new Category.Point(point.value()))
                        .toList());
            case SINGLE_CHOICE, YES_NO, STATUS -> new ResponseType.SingleChoice(choices(item));
            case MULTIPLE_CHOICE -> new ResponseType.MultipleChoice(choices(item));
            case OPEN -> new ResponseType.OpenEnded();
            case RANKING, PAIR -> throw new IllegalArgumentException("no figure is made of " + item.code());
        };
    }

    private List<Category> choices(Item item) {
        return questionnaire.choices(item).stream()
                .<Category>map(choice -> new Category.Choice(choice.code()))
                .toList();
    }
}
