package fi.arvio.bot.assessment;

import fi.arvio.bot.assignment.Assignment;
import fi.arvio.bot.assignment.Assignments;
import fi.arvio.bot.assignment.Candidate;
import fi.arvio.bot.round.OpenRound;
import fi.arvio.bot.security.Pseudonyms;
import fi.arvio.bot.store.AssignmentRow;
import fi.arvio.bot.store.AssignmentRows;
import fi.arvio.bot.turn.StateJson;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Settles at opening who is asked what, and keeps it: later changes of the roster move nobody's questions. */
@Singleton
class RoundOpening {
    private final AssignmentRows rows;
    private final Pseudonyms pseudonyms;
    private final StateJson json;

    RoundOpening(AssignmentRows rows, Pseudonyms pseudonyms, StateJson json) {
        this.rows = rows;
        this.pseudonyms = pseudonyms;
        this.json = json;
    }

    @Transactional
    void assign(OpenRound round) {
        Set<String> assigned = new HashSet<>(rows.pseudonyms(round.id()));
        List<Candidate> unassigned = round.candidates().stream()
                .filter(c -> !assigned.contains(pseudonyms.of(round.series(), c.respondent())))
                .toList();
        Map<String, Assignment> assignments = Assignments.of(unassigned, round.bank(), round.seed());
        if (!assignments.isEmpty()) {
            rows.keepAll(assignments.entrySet().stream()
                    .map(e -> new AssignmentRow(
                            round.id(), pseudonyms.of(round.series(), e.getKey()), json.write(e.getValue())))
                    .toList());
        }
    }
}
