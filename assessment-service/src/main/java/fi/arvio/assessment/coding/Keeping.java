package fi.arvio.assessment.coding;

import fi.arvio.assessment.round.Round;
import fi.arvio.assessment.store.Etag;
import fi.arvio.assessment.store.Etags;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** Keeps a codebook as a facilitator wants it, as long as no code that is in use vanishes. */
@Singleton
class Keeping {
    private final Codings codings;
    private final Etags etags;

    Keeping(Codings codings, Etags etags) {
        this.codings = codings;
        this.etags = etags;
    }

    /** What became of a wish. */
    sealed interface Outcome {
        /** So it stands. */
        record Kept(Codebook codebook) implements Outcome {}

        /** Somebody else has changed it in the meantime. */
        record Stale() implements Outcome {}

        /** It is no codebook: what is wrong, by the place of the code. */
        record Refused(Map<Integer, String> faults) implements Outcome {}

        /** Codes that are in use would vanish. */
        record InUse(List<String> codes) implements Outcome {}
    }

    Codebook of(Round round) {
        return codings.codebook(round.series());
    }

    Etag etag(Codebook codebook) {
        return etags.of(CodebookView.of(codebook));
    }

    @Transactional
    Outcome keep(Round round, List<Code> codes, String ifMatch) {
        Codebook held = codings.hold(round.series());
        if (!etag(held).isMeantBy(ifMatch)) {
            return new Outcome.Stale();
        }
        Codebook wished = new Codebook(round.series(), codes);
        if (!wished.faults().isEmpty()) {
            return new Outcome.Refused(wished.faults());
        }
        List<String> missing = wished.missing(codings.used(round.series()));
        if (!missing.isEmpty()) {
            return new Outcome.InUse(missing);
        }
        codings.keep(wished);
        return new Outcome.Kept(wished);
    }
}
