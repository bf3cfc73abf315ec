package fi.arvio.assessment.quote;

import fi.arvio.assessment.store.Etag;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A quote and what became of it, oldest step first.
 *
 * @param comment null once the comment is gone
 * @param wording null once the answer is deleted
 */
record Quote(UUID id, @Nullable UUID comment, @Nullable String wording, String language, List<Step> steps) {

    /** Why a step cannot be taken. */
    enum Refusal {
        NO_WAY,
        NO_REASON,
        OWN_PROPOSAL
    }

    Step present() {
        return steps.getLast();
    }

    Etag etag() {
        return new Etag(Integer.toString(present().revision()));
    }

    /** Whoever proposed a quote does not clear it; withdrawing one's own is nobody's harm. */
    Optional<Refusal> whyNot(State next, @Nullable String reason, String by) {
        if (!present().state().leadsTo(next)) {
            return Optional.of(Refusal.NO_WAY);
        }
        if (next != State.WITHDRAWN && by.equals(steps.getFirst().by())) {
            return Optional.of(Refusal.OWN_PROPOSAL);
        }
        return next.needsReason() && reason == null ? Optional.of(Refusal.NO_REASON) : Optional.empty();
    }
}
