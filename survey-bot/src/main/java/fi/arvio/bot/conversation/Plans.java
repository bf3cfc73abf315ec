package fi.arvio.bot.conversation;

import fi.arvio.bot.assignment.Assignment;
import fi.arvio.bot.questionnaire.Item;
import fi.arvio.bot.questionnaire.Questionnaire;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the questions of a dialogue in order. */
final class Plans {
    private Plans() {}

    /**
     * The first dialogue: the fixed core, one tap for each assigned goal, a closer look at one of them, then the
     * rotating core. The goal with the closer look comes last of the taps, so that nobody jumps between subjects.
     */
    static List<Question> first(Questionnaire questionnaire, Assignment assignment) {
        List<Question> plan = new ArrayList<>();
        questionnaire.part(Item.Part.FIXED).forEach(item -> plan.add(about(item, assignment.programme(), null)));
        List<String> taps = new ArrayList<>(assignment.goals().subList(0, assignment.taps()));
        if (taps.remove(assignment.closer())) {
            taps.add(assignment.closer());
        }
        taps.forEach(goal -> plan.addAll(goal(questionnaire, Item.Part.TAP, goal)));
        if (!taps.isEmpty()) {
            plan.addAll(goal(questionnaire, Item.Part.CLOSER, assignment.closer()));
        }
        assignment.rotating().forEach(code -> plan.add(about(questionnaire.item(code), assignment.programme(), null)));
        return List.copyOf(plan);
    }

    /** What is asked about one more goal by somebody who has a moment: the tap and its further items. */
    static List<Question> further(Questionnaire questionnaire, String goal) {
        List<Question> questions = new ArrayList<>(goal(questionnaire, Item.Part.TAP, goal));
        questions.addAll(goal(questionnaire, Item.Part.GOAL_FURTHER, goal));
        return questions;
    }

    private static List<Question> goal(Questionnaire questionnaire, Item.Part part, String goal) {
        return questionnaire.part(part).stream()
                .map(item -> about(item, "", goal))
                .toList();
    }

    private static Question about(Item item, String programme, @Nullable String goal) {
        return switch (item.about()) {
            case CITY -> new Question(item.code(), null);
            case PROGRAMME -> new Question(item.code(), programme);
            case GOAL -> new Question(item.code(), goal);
        };
    }
}
