package fi.arvio.assessment.flagging;

import fi.arvio.assessment.round.Round;
import fi.arvio.assessment.round.Rounds;
import fi.arvio.assessment.snapshot.SnapshotView;
import fi.arvio.assessment.snapshot.flag.FlagDocument;
import fi.arvio.assessment.snapshot.flag.PublishedFlags;
import fi.arvio.assessment.store.Etag;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Tells how the flags of a round stand and takes a facilitator's decisions about them. */
@Singleton
class FlagDeciding {
    private final Rounds rounds;
    private final PublishedFlags flags;
    private final FlagDecisions decisions;

    FlagDeciding(Rounds rounds, PublishedFlags flags, FlagDecisions decisions) {
        this.rounds = rounds;
        this.flags = flags;
        this.decisions = decisions;
    }

    /** What became of a wish. */
    sealed interface Outcome {
        /** It holds. */
        record Decided(Standing.Flagged flag, boolean proposed) implements Outcome {}

        /** No snapshot has proposed such a flag, or only an earlier one, and nothing was decided then. */
        record NoFlag() implements Outcome {}

        /** Somebody else has decided in the meantime. */
        record Stale(FlagDecision present) implements Outcome {}

        /** There is no way from where the flag stands. */
        record NoWay(State present) implements Outcome {}

        /** It needs a reason. */
        record NoReason() implements Outcome {}
    }

    Standing of(Round round) {
        return Standing.of(flags.of(round), decisions.of(round.id()));
    }

    /** If the flag is one of the round's, the decisions about it, oldest first. */
    Optional<List<FlagDecision>> history(Round round, String flag) {
        return of(round).find(flag).map(found -> decisions.history(round.id(), flag));
    }

    @Transactional
    Outcome decide(Round round, String flag, String ifMatch, Wish wish, String by) {
        // One at a time, so that nobody overwrites what they have not seen.
        rounds.lock(round.id());
        List<FlagDocument> documents = flags.of(round);
        Standing standing = Standing.of(documents, decisions.of(round.id()));
        Standing.Flagged found = standing.find(flag).orElse(null);
        if (found == null) {
            return new Outcome.NoFlag();
        }
        FlagDecision present = found.decision();
        if (!etag(present).isMeantBy(ifMatch)) {
            return new Outcome.Stale(present);
        }
        if (!present.state().leadsTo(wish.state())) {
            return new Outcome.NoWay(present.state());
        }
        if (!wish.changes(present)) {
            return new Outcome.Decided(found, standing.proposes(flag));
        }
        if (wish.lacksReason(present)) {
            return new Outcome.NoReason();
        }
        FlagDecision decided = decisions.add(round.id(), flag, present.revision(), wish, newest(documents), by);
        return new Outcome.Decided(new Standing.Flagged(found.proposal(), decided), standing.proposes(flag));
    }

    private static int newest(List<FlagDocument> documents) {
        return documents.stream()
                .findFirst()
                .map(FlagDocument::snapshot)
                .map(SnapshotView::number)
                .orElse(0);
    }

    static Etag etag(FlagDecision decision) {
        return new Etag(Integer.toString(decision.revision()));
    }
}
