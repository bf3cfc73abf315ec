package fi.arvio.assessment.source.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A goal while its rows are being read. */
final class GoalDraft {
    private final String number;
    private final Draft draft;
    private final List<Draft> actions = new ArrayList<>();

    GoalDraft(String number, int row) {
        this.number = number;
        draft = new Draft(row);
    }

    String number() {
        return number;
    }

    Draft draft() {
        return draft;
    }

    Draft newAction(int row) {
        actions.add(new Draft(row));
        return actions.getLast();
    }

    Optional<Draft> lastAction() {
        return actions.isEmpty() ? Optional.empty() : Optional.of(actions.getLast());
    }

    List<Draft> actions() {
        return actions;
    }
}
