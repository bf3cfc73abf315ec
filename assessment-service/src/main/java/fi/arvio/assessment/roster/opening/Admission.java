package fi.arvio.assessment.roster.opening;

import fi.arvio.assessment.catalogue.Bodies;
import fi.arvio.assessment.catalogue.Programme;
import fi.arvio.assessment.catalogue.Programmes;
import fi.arvio.assessment.delphi.Feedbacks;
import fi.arvio.assessment.roster.Eligibility;
import fi.arvio.assessment.roster.Respondent;
import fi.arvio.assessment.round.BodyGroup;
import fi.arvio.assessment.round.Round;
import fi.arvio.assessment.round.Rounds;
import fi.arvio.assessment.round.Subject;
import fi.arvio.assessment.store.Sql;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lets people into a round that is open already, and counts them where the opening counted the others. */
@Singleton
public class Admission {
    private final Rounds rounds;
    private final Feedbacks feedbacks;
    private final Programmes programmes;
    private final Bodies bodies;
    private final Sql sql;

    Admission(Rounds rounds, Feedbacks feedbacks, Programmes programmes, Bodies bodies, Sql sql) {
        this.rounds = rounds;
        this.feedbacks = feedbacks;
        this.programmes = programmes;
        this.bodies = bodies;
        this.sql = sql;
    }

    /**
     * Returns them in their groups; before the opening nobody is in one, and who was in one stays there. Whose field a
     * second round does not touch stays in none.
     */
    @Transactional
    public List<Respondent> admit(Round round, List<Respondent> approved, List<Respondent> roster) {
        List<BodyGroup> groups = rounds.bodyGroups(round.id());
        if (groups.isEmpty()) {
            return approved;
        }
        List<Programme> asked = round.programmes().stream()
                .flatMap(code -> programmes.find(code).stream())
                .toList();
        Eligibility eligibility = new Eligibility(asked);
        Scope scope = Scope.of(feedbacks.of(round.id()));
        Map<String, String> partOf = Opening.partOf(bodies.all());
        List<Respondent> admitted = new ArrayList<>();
        for (Respondent one : approved) {
            admitted.add(
                    one.bodyGroup() == null && scope.asks(eligibility.goals(one.expertise()), asked)
                            ? place(round.id(), one, LateGroup.of(one.body(), partOf, groups, roster), eligibility)
                            : one);
        }
        return List.copyOf(admitted);
    }

    private Respondent place(UUID round, Respondent one, String group, Eligibility eligibility) {
        Respondent placed = one.in(group, eligibility.goals(one.expertise()));
        sql.update("update round_body_group set members = members + 1 where round_id = ? and code = ?", round, group);
        List<Subject> askable = eligibility.subjects(List.of(placed.goals())).stream()
                .filter(subject -> subject.eligible() > 0)
                .toList();
        sql.batch(
                "update round_subject set eligible = eligible + 1 where round_id = ? and kind = ? and code = ?",
                askable,
                subject -> new @Nullable Object[] {round, subject.kind(), subject.code()});
        return placed;
    }
}
