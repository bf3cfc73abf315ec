package fi.arvio.assessment.roster.opening;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import fi.arvio.assessment.catalogue.Bodies;
import fi.arvio.assessment.catalogue.Programme;
import fi.arvio.assessment.catalogue.Programmes;
import fi.arvio.assessment.delphi.Feedbacks;
import fi.arvio.assessment.questionnaire.SecondQuestionnaires;
import fi.arvio.assessment.roster.Approval;
import fi.arvio.assessment.roster.Eligibility;
import fi.arvio.assessment.roster.People;
import fi.arvio.assessment.roster.Person;
import fi.arvio.assessment.roster.Respondent;
import fi.arvio.assessment.roster.Respondents;
import fi.arvio.assessment.round.BodyGroup;
import fi.arvio.assessment.round.Rosters;
import fi.arvio.assessment.round.Round;
import fi.arvio.assessment.round.Rounds;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Opens rounds with their rosters and fixes, in one transaction, what must not change while they are open. */
@Singleton
public class RoundOpening implements Rosters {
    /** Who declined goes along, lest the client sees by their absence that they did. */
    private static final Set<Approval> REPEATED = EnumSet.of(Approval.PROPOSED, Approval.APPROVED, Approval.DECLINED);

    private final Rounds rounds;
    private final Respondents respondents;
    private final People people;
    private final Admission admission;
    private final Feedbacks feedbacks;
    private final Programmes programmes;
    private final Bodies bodies;

    RoundOpening(
            Rounds rounds,
            Respondents respondents,
            People people,
            Admission admission,
            Feedbacks feedbacks,
            Programmes programmes,
            Bodies bodies) {
        this.rounds = rounds;
        this.respondents = respondents;
        this.people = people;
        this.admission = admission;
        this.feedbacks = feedbacks;
        this.programmes = programmes;
        this.bodies = bodies;
    }

    /** Returns false if the round is there already; then nothing changes. */
    @Transactional
    public boolean open(Round round, RosterFile roster) {
        Opening opening = opening(round, roster.respondents(), Scope.of(List.of()));
        if (!rounds.add(round, opening.subjects(), opening.groups())) {
            return false;
        }
        rounds.holdResponsible(round.id(), opening.responsible());
        people.lock();
        respondents.add(round.id(), opening.respondents());
        return true;
    }

    @Override
    @Transactional
    public Optional<Obstacle> fix(Round round) {
        Scope scope = Scope.of(feedbacks.of(round.id()));
        if (scope.everything()
                && SecondQuestionnaires.isOne(round.questionnaire().code())) {
            return Optional.of(new NoFeedback());
        }
        List<Respondent> roster = respondents.roster(round.id());
        List<Respondent> askable = askable(round, roster, scope);
        int needed = round.isPilot() ? 1 : Math.max(BodyGroup.MINIMUM, round.minimumCellSize());
        if (askable.size() < needed) {
            return Optional.of(new Shortage(askable.size(), needed));
        }
        Opening opening = opening(round, askable, scope);
        rounds.fix(round, opening.subjects(), opening.groups());
        rounds.holdResponsible(round.id(), opening.responsible());
        respondents.change(round.id(), opening.respondents());
        respondents.change(round.id(), admission.admit(round, declined(roster), opening.respondents()));
        return Optional.empty();
    }

    /** Those who are approved; of a second round, those of whose field it asks anything. The others are in no group. */
    private List<Respondent> askable(Round round, List<Respondent> roster, Scope scope) {
        List<Programme> asked = asked(round);
        Eligibility eligibility = new Eligibility(asked);
        return roster.stream()
                .filter(Respondent::isApproved)
                .filter(one -> scope.asks(eligibility.goals(one.expertise()), asked))
                .toList();
    }

    private Opening opening(Round round, List<Respondent> people, Scope scope) {
        Opening opening = Opening.of(round.isPilot(), people, asked(round), bodies.all());
        return new Opening(
                opening.respondents(),
                opening.groups(),
                opening.responsible(),
                opening.subjects().stream().filter(scope::asksAbout).toList());
    }

    /** They are nobody's to ask, and get a group and are counted, as those who decline once the round is open. */
    private static List<Respondent> declined(List<Respondent> roster) {
        return roster.stream()
                .filter(one -> one.approval() == Approval.DECLINED)
                .toList();
    }

    @Override
    @Transactional
    public void spellOut(Round round) {
        Eligibility eligibility = new Eligibility(asked(round));
        respondents.change(
                round.id(),
                respondents.roster(round.id()).stream()
                        .map(one -> one.with(eligibility.goals(one.expertise())))
                        .toList());
    }

    @Override
    @Transactional
    public void repeat(Round from, Round to) {
        people.lock();
        Map<String, Person> known = people.all().stream().collect(toMap(Person::code, identity()));
        respondents.add(
                to.id(),
                respondents.roster(from.id()).stream()
                        .filter(one -> REPEATED.contains(one.approval()))
                        .map(one -> one.anew(Objects.requireNonNull(known.get(one.code()), one.code())))
                        .toList());
    }

    private List<Programme> asked(Round round) {
        return round.programmes().stream()
                .map(code ->
                        programmes.find(code).orElseThrow(() -> new IllegalArgumentException("no programme " + code)))
                .toList();
    }
}
