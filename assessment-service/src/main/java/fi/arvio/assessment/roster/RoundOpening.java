package fi.arvio.assessment.roster;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import fi.arvio.assessment.catalogue.Bodies;
import fi.arvio.assessment.catalogue.Programme;
import fi.arvio.assessment.catalogue.Programmes;
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
    private final Programmes programmes;
    private final Bodies bodies;

    RoundOpening(
            Rounds rounds,
            Respondents respondents,
            People people,
            Admission admission,
            Programmes programmes,
            Bodies bodies) {
        this.rounds = rounds;
        this.respondents = respondents;
        this.people = people;
        this.admission = admission;
        this.programmes = programmes;
        this.bodies = bodies;
    }

    /** Returns false if the round is there already; then nothing changes. */
    @Transactional
    public boolean open(Round round, RosterFile roster) {
        Opening opening = Opening.of(round.isPilot(), roster.respondents(), asked(round), bodies.all());
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
    public Optional<Shortage> fix(Round round) {
        List<Respondent> roster = respondents.roster(round.id());
        List<Respondent> approved =
                roster.stream().filter(Respondent::isApproved).toList();
        int needed = round.isPilot() ? 1 : Math.max(BodyGroup.MINIMUM, round.minimumCellSize());
        if (approved.size() < needed) {
            return Optional.of(new Shortage(approved.size(), needed));
        }
        Opening opening = Opening.of(round.isPilot(), approved, asked(round), bodies.all());
        rounds.fix(round, opening.subjects(), opening.groups());
        rounds.holdResponsible(round.id(), opening.responsible());
        respondents.change(round.id(), opening.respondents());
        respondents.change(round.id(), admission.admit(round, declined(roster), opening.respondents()));
        return Optional.empty();
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
