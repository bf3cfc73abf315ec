package fi.arvio.bot.conversation;

import fi.arvio.bot.assignment.Assignment;
import fi.arvio.bot.questionnaire.Item;
import java.util.List;
import java.util.function.Predicate;

/** Puts the questions of a second round in order. */
final class Reconsidering {
    private static final int MOST = 12;

    /** For somebody who sees these questions for the first time. */
    private static final int MOST_AFRESH = 4;

    private final Script script;

    Reconsidering(Script script) {
        this.script = script;
    }

    /** Just what the person answered before; of whoever answered none of it, some that are in their own field. */
    List<Question> plan(Assignment assignment, List<Earlier> earlier) {
        if (earlier.isEmpty()) {
            // Their own judgement comes first, and there is nothing that they could say why they keep it.
            return afresh(assignment);
        }
        List<Question> answered =
                earlier.stream().map(Earlier::question).limit(MOST).toList();
        return Plans.withFollowUps(script.questionnaire(), answered);
    }

    private List<Question> afresh(Assignment assignment) {
        List<Question> own = first(question -> isInField(question, assignment));
        // A roster may count the programmes of all a person's goals as their field; an assignment has one of them.
        return own.isEmpty() ? first(question -> about(question) == Item.About.PROGRAMME) : own;
    }

    private List<Question> first(Predicate<Question> which) {
        return script.feedback().stream()
                .map(Feedback::question)
                .filter(which)
                .limit(MOST_AFRESH)
                .toList();
    }

    private boolean isInField(Question question, Assignment assignment) {
        return switch (about(question)) {
            case CITY -> true;
            case PROGRAMME -> assignment.programme().equals(question.subject());
            case GOAL -> assignment.goals().contains(question.subject());
            case OWN -> false;
        };
    }

    private Item.About about(Question question) {
        return script.item(question).about();
    }
}
