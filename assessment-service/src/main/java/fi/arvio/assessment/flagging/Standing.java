package fi.arvio.assessment.flagging;

import fi.arvio.assessment.snapshot.flag.FlagDocument;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the newest snapshot proposes and what is decided of it, and what was decided of flags it no longer proposes. */
record Standing(List<Flagged> proposed, List<Flagged> noLonger) {

    /** A flag as it was proposed last, and what is decided of it. */
    record Flagged(FlagDocument.Proposal proposal, FlagDecision decision) {}

    /** Documents come newest first. */
    static Standing of(List<FlagDocument> documents, Map<String, FlagDecision> decisions) {
        List<Flagged> proposed = new ArrayList<>();
        List<Flagged> noLonger = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (FlagDocument document : documents) {
            boolean newest = document.equals(documents.getFirst());
            for (FlagDocument.Proposal proposal : document.flags()) {
                FlagDecision decision = decisions.getOrDefault(proposal.id(), FlagDecision.NONE);
                if (seen.add(proposal.id()) && (newest || decision.revision() > 0)) {
                    (newest ? proposed : noLonger).add(new Flagged(proposal, decision));
                }
            }
        }
        return new Standing(List.copyOf(proposed), List.copyOf(noLonger));
    }

    boolean proposes(String flag) {
        return proposed.stream().anyMatch(one -> one.proposal().id().equals(flag));
    }

    Optional<Flagged> find(String flag) {
        return Stream.concat(proposed.stream(), noLonger.stream())
                .filter(one -> one.proposal().id().equals(flag))
                .findFirst();
    }
}
