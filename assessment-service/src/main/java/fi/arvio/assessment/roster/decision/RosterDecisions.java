package fi.arvio.assessment.roster.decision;

import static java.util.stream.Collectors.toMap;

import fi.arvio.assessment.roster.Approval;
import fi.arvio.assessment.roster.Decision;
import fi.arvio.assessment.roster.Respondent;
import fi.arvio.assessment.roster.Respondents;
import fi.arvio.assessment.roster.opening.Admission;
import fi.arvio.assessment.round.Round;
import fi.arvio.assessment.round.RoundStatus;
import fi.arvio.assessment.round.Rounds;
import fi.arvio.assessment.time.CampaignTime;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Decides of people on the roster, of all that are named or of nobody. */
@Singleton
class RosterDecisions {
    private final Rounds rounds;
    private final Respondents respondents;
    private final Admission admission;
    private final DecisionLog log;
    private final CampaignTime time;

    RosterDecisions(Rounds rounds, Respondents respondents, Admission admission, DecisionLog log, CampaignTime time) {
        this.rounds = rounds;
        this.respondents = respondents;
        this.admission = admission;
        this.log = log;
        this.time = time;
    }

    /** What became of a decision. */
    sealed interface Outcome {
        /** It holds; who is named where it held already is left out. */
        record Decided(List<Respondent> changed) implements Outcome {}

        /** There is no such round. */
        record NoRound() implements Outcome {}

        /** The round's roster changes no more. */
        record Over(RoundStatus status) implements Outcome {}

        /** Not everybody named is on the roster. */
        record Unknown(List<String> codes) implements Outcome {}

        /** It cannot be taken of these. */
        record Impossible(List<Respondent> people) implements Outcome {}
    }

    @Transactional
    Outcome decide(UUID id, List<String> codes, Decision decision, @Nullable String reason, Decider by) {
        Optional<Round> round = rounds.lock(id);
        if (round.isEmpty()) {
            return new Outcome.NoRound();
        }
        RoundStatus status = round.get().statusAt(time.instant());
        if (!status.takesPeople()) {
            return new Outcome.Over(status);
        }
        List<Respondent> roster = respondents.roster(id);
        Map<String, Respondent> byCode = roster.stream().collect(toMap(Respondent::code, Function.identity()));
        List<String> unknown =
                codes.stream().filter(code -> !byCode.containsKey(code)).toList();
        if (!unknown.isEmpty()) {
            return new Outcome.Unknown(unknown);
        }
        List<Respondent> named = codes.stream().distinct().map(byCode::get).toList();
        List<Respondent> impossible = named.stream()
                .filter(one -> one.approval().then(decision).isEmpty())
                .toList();
        return impossible.isEmpty()
                ? new Outcome.Decided(apply(round.get(), roster, named, decision, reason, by))
                : new Outcome.Impossible(impossible);
    }

    private List<Respondent> apply(
            Round round,
            List<Respondent> roster,
            List<Respondent> named,
            Decision decision,
            @Nullable String reason,
            Decider by) {
        List<Respondent> changed = named.stream()
                .filter(one -> one.approval().then(decision).orElseThrow() != one.approval())
                .map(one -> one.with(one.approval().then(decision).orElseThrow()))
                .toList();
        List<Respondent> settled = decision == Decision.APPROVED ? admission.admit(round, changed, roster) : changed;
        respondents.change(round.id(), settled);
        log.add(round.id(), decision, settled.stream().map(Respondent::code).toList(), reason, by);
        if (decision == Decision.APPROVED) {
            handOver(round.id(), roster, settled, by);
        }
        return settled;
    }

    /** Whoever asked for a colleague is let go only now that the colleague is approved. */
    private void handOver(UUID round, List<Respondent> roster, List<Respondent> approved, Decider by) {
        List<Respondent> released = new ArrayList<>();
        for (Respondent colleague : approved) {
            roster.stream()
                    .filter(one -> one.code().equals(colleague.delegatedFrom()) && one.isApproved())
                    .forEach(original -> {
                        released.add(original.with(Approval.DELEGATED));
                        log.add(round, Decision.DELEGATED, original.code(), colleague.code(), null, by);
                    });
        }
        respondents.change(round, released);
    }
}
