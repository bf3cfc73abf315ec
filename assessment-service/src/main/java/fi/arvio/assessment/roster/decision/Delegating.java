package fi.arvio.assessment.roster.decision;

import fi.arvio.assessment.catalogue.Bodies;
import fi.arvio.assessment.catalogue.Programmes;
import fi.arvio.assessment.roster.Approval;
import fi.arvio.assessment.roster.Decision;
import fi.arvio.assessment.roster.Eligibility;
import fi.arvio.assessment.roster.People;
import fi.arvio.assessment.roster.Person;
import fi.arvio.assessment.roster.Respondent;
import fi.arvio.assessment.roster.Respondents;
import fi.arvio.assessment.roster.candidate.BodyNames;
import fi.arvio.assessment.roster.candidate.Candidate;
import fi.arvio.assessment.roster.candidate.Line;
import fi.arvio.assessment.roster.candidate.Matching;
import fi.arvio.assessment.roster.candidate.NewRespondent;
import fi.arvio.assessment.roster.candidate.RowFault;
import fi.arvio.assessment.roster.candidate.RowReading;
import fi.arvio.assessment.round.Round;
import fi.arvio.assessment.round.RoundStatus;
import fi.arvio.assessment.round.Rounds;
import fi.arvio.assessment.time.CampaignTime;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Proposes a colleague whom somebody asks to be heard instead; the client decides. */
@Singleton
class Delegating {
    private final Rounds rounds;
    private final Respondents respondents;
    private final People people;
    private final DecisionLog log;
    private final Programmes programmes;
    private final Bodies bodies;
    private final CampaignTime time;

    Delegating(
            Rounds rounds,
            Respondents respondents,
            People people,
            DecisionLog log,
            Programmes programmes,
            Bodies bodies,
            CampaignTime time) {
        this.rounds = rounds;
        this.respondents = respondents;
        this.people = people;
        this.log = log;
        this.programmes = programmes;
        this.bodies = bodies;
        this.time = time;
    }

    /** What became of the wish. */
    sealed interface Outcome {
        /** The colleague is proposed. */
        record Proposed(Respondent colleague) implements Outcome {}

        /** There is no such round. */
        record NoRound() implements Outcome {}

        /** The round's roster changes no more. */
        record Over(RoundStatus status) implements Outcome {}

        /** Nobody on the roster has the code. */
        record NoRespondent() implements Outcome {}

        /** Who is not to be asked has nothing to hand on, nor who has done so already. */
        record Impossible(String why) implements Outcome {}

        /** Something is wrong with what is told of the colleague. */
        record Refused(List<RowFault> faults) implements Outcome {}
    }

    @Transactional
    Outcome delegate(UUID id, String code, DelegationRequest request, Decider by) {
        Optional<Round> round = rounds.lock(id);
        if (round.isEmpty()) {
            return new Outcome.NoRound();
        }
        RoundStatus status = round.get().statusAt(time.instant());
        if (!status.takesPeople()) {
            return new Outcome.Over(status);
        }
        List<Respondent> roster = respondents.roster(id);
        Optional<Respondent> original =
                roster.stream().filter(one -> one.code().equals(code)).findFirst();
        if (original.isEmpty()) {
            return new Outcome.NoRespondent();
        }
        if (!original.get().isApproved()) {
            return new Outcome.Impossible(code + " is " + original.get().approval() + " and not APPROVED.");
        }
        boolean waiting = roster.stream()
                .anyMatch(one -> code.equals(one.delegatedFrom()) && one.approval() == Approval.PROPOSED);
        return waiting
                ? new Outcome.Impossible("A colleague of " + code + " waits for the client's approval already.")
                : propose(round.get(), code, request, roster, by);
    }

    private Outcome propose(Round round, String code, DelegationRequest request, List<Respondent> roster, Decider by) {
        people.lock();
        Eligibility eligibility = new Eligibility(round.programmes().stream()
                .flatMap(programme -> programmes.find(programme).stream())
                .toList());
        List<RowFault> faults = new ArrayList<>();
        Optional<Line> line = RowReading.read(
                        request.row(), DelegationRequest.POSITIONS, new BodyNames(bodies.all()), eligibility, faults)
                .flatMap(candidate -> new Matching(people.all(), roster, faults).match(candidate));
        if (line.isEmpty()) {
            return new Outcome.Refused(faults);
        }
        if (!(line.get() instanceof Line.Added(Candidate candidate, Person known))) {
            return new Outcome.Impossible("The colleague is on the roster already.");
        }
        Person person = known == null ? new Person(people.newCodes(1).getFirst(), null, null) : known;
        Respondent colleague = NewRespondent.of(person, candidate, eligibility).insteadOf(code);
        respondents.add(round.id(), List.of(colleague));
        log.add(round.id(), Decision.PROPOSED, colleague.code(), code, request.reason(), by);
        return new Outcome.Proposed(colleague);
    }
}
