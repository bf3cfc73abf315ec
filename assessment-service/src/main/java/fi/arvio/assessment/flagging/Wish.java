package fi.arvio.assessment.flagging;

import fi.arvio.assessment.flag.Severity;
import org.jspecify.annotations.Nullable;

/** Where a facilitator wants a flag to stand, with a severity of their own or that of the rule. */
record Wish(
        State state, @Nullable Severity severity, @Nullable String reason) {

    boolean changes(FlagDecision present) {
        return state != present.state() || severity != present.severity();
    }

    /** Taking a flag into a workshop speaks for itself; ending it, taking it back or weighing it anew does not. */
    boolean lacksReason(FlagDecision present) {
        boolean plain = state == State.IN_WORKSHOP && severity == present.severity();
        return !plain && reason == null;
    }
}
